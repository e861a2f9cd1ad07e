import type { CompiledForm } from '#engine/compile/compiled.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { reportForm } from '#engine/scoring/report-form.ts';
import { ageBandOf, genderCategoryOf } from '#research/facts/categories.ts';
import { factsOf, type ScoreFact } from '#research/facts/facts-of-report.ts';
import type { App } from '../app.ts';
import { answersOf } from '../care/answers-of.ts';
import type { Facts } from '../care/identity.ts';
import { hasResearchConsent, removeScoreFacts } from '../care/score-facts.ts';
import type { StoredAnswer } from '../care/stored-answer.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import { newId, type PersonId, type ResponseId, type UnitId } from '../ids.ts';
import type { PersonKey } from '../vault/person-key.ts';
import { pseudonymOf, researchReference } from '../vault/pseudonym.ts';
import { factRow } from './fact-row.ts';

/** Whose facts: a found episode is one, too. */
export interface PersonOfFacts {
	readonly unitId: UnitId;
	readonly personId: PersonId;
	readonly personKey: PersonKey;
}

type SubmittedResponse = Awaited<ReturnType<typeof readSubmitted>>[number];
type AnswersByItem = Readonly<Record<string, StoredAnswer>>;

// Within what both engines take as parameters of one statement.
const rowsAtOnce = 500;

/**
 * Puts all of a person's score facts in place of the earlier ones, from the answers that are handed
 * in now; none while research consent is missing. Call it inside the transaction that hands in,
 * opens again, or gives consent. Done twice it is done once.
 */
export async function refreshScoreFacts(
	tx: Queries,
	app: App,
	person: PersonOfFacts
): Promise<void> {
	const { unitId, personId, personKey } = person;
	await removeScoreFacts(tx, app, unitId, personId);
	if (!(await hasResearchConsent(tx, unitId, personId))) return;
	const responses = await readSubmitted(tx, unitId, personId);
	const ids = responses.map((response) => response.id);
	const answers = await answersOf(tx, personKey, unitId, ids);
	const gender = genderCategoryOf(saidGender(app, responses, answers, personKey));
	const rows = responses.flatMap((response, i) => {
		const earlier = responses
			.slice(0, i)
			.filter((one) => one.form_id === response.form_id && one.rater === response.rater);
		const facts = factsOfResponse(app, response, answers.get(response.id) ?? {}, {
			facts: episodeFacts(response, personKey),
			occasion: earlier.length + 1,
			gender
		});
		const shared = {
			unit_id: unitId,
			pseudonym: pseudonymOf(app.vault, unitId, personId),
			response_reference: researchReference(app.vault, unitId, response.id),
			computed_at: instant(app.clock)
		};
		return facts.map((fact) => ({ ...shared, ...factRow(fact), id: newId<'score-fact'>() }));
	});
	for (let from = 0; from < rows.length; from += rowsAtOnce) {
		await tx
			.insertInto('score_fact')
			.values(rows.slice(from, from + rowsAtOnce))
			.execute();
	}
}

function readSubmitted(tx: Queries, unitId: UnitId, personId: PersonId) {
	return tx
		.selectFrom('response as r')
		.innerJoin('assignment as a', (join) =>
			join.onRef('a.unit_id', '=', 'r.unit_id').onRef('a.id', '=', 'r.assignment_id')
		)
		.innerJoin('episode as e', (join) =>
			join.onRef('e.unit_id', '=', 'r.unit_id').onRef('e.id', '=', 'r.episode_id')
		)
		.select(['r.id', 'r.episode_id', 'r.form_id', 'r.form_version', 'r.rater', 'r.mode'])
		.select(['r.submitted_at', 'a.moment', 'e.phase', 'e.started_at', 'e.sealed_facts'])
		.where('r.unit_id', '=', unitId)
		.where('r.person_id', '=', personId)
		.where('r.state', '=', 'submitted')
		.orderBy('r.submitted_at')
		.orderBy('r.id')
		.execute();
}

function episodeFacts({ episode_id, sealed_facts }: SubmittedResponse, key: PersonKey): Facts {
	return key.open(sealed_facts, 'episode', episode_id, 'sealed_facts');
}

/** The person's own latest word; what the episode says otherwise. */
function saidGender(
	app: App,
	responses: readonly SubmittedResponse[],
	answers: ReadonlyMap<ResponseId, AnswersByItem>,
	key: PersonKey
): unknown {
	const items = app.content.current.forms.flatMap((form) =>
		form.sections.flatMap((section) => section.items.filter((item) => item.fact === 'gender'))
	);
	for (const response of responses.toReversed()) {
		for (const { name } of items) {
			const said = answers.get(response.id)?.[name]?.answer;
			if (said?.state === 'answered') return said.value;
		}
	}
	return responses.map((response) => episodeFacts(response, key)['gender']).findLast(Boolean);
}

interface Situation {
	readonly facts: Facts;
	readonly occasion: number;
	readonly gender: string;
}

function factsOfResponse(
	app: App,
	response: SubmittedResponse,
	answers: AnswersByItem,
	{ facts, occasion, gender }: Situation
): readonly ScoreFact[] {
	const form = app.content.form({ formId: response.form_id, version: response.form_version });
	if (form.scores.length === 0) return [];
	const submittedAt = new Date(response.submitted_at!);
	const { birthYear, ...known } = facts;
	const age = typeof birthYear === 'number' ? submittedAt.getUTCFullYear() - birthYear : undefined;
	const report = reportOf(app, form, answers, {
		facts: { ...known, ...(age === undefined ? {} : { age }) },
		phase: response.phase
	});
	return factsOf(report, {
		number: occasion,
		moment: response.moment,
		submittedAt,
		ageBand: ageBandOf(age),
		gender,
		mode: response.mode
	});
}

function reportOf(
	app: App,
	form: CompiledForm,
	answers: AnswersByItem,
	context: { readonly facts: Facts; readonly phase: string }
) {
	const evaluated = evaluation(app.content.programOf(form), [form.id]);
	const known = Object.entries(answers).filter(([item]) => evaluated.places.hasItem(item));
	evaluated.load(Object.fromEntries(known.map(([item, stored]) => [item, stored.answer])), context);
	return reportForm(form, evaluated);
}
