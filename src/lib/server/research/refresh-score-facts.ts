import type { CompiledForm } from '#engine/compile/compiled.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { reportForm } from '#engine/scoring/report-form.ts';
import { ageBandOf, genderCategoryOf } from '#research/facts/categories.ts';
import { factsOf, type ScoreFact } from '#research/facts/facts-of-report.ts';
import { itemFactsOf, type ItemFact } from '#research/facts/item-facts.ts';
import { isoWeek, thursdayOfWeek } from '#research/facts/iso-week.ts';
import { previousWeeks, type PreviousWeeks } from '#research/facts/previous-weeks.ts';
import { recordKeyOf } from '#research/facts/record-key.ts';
import type { Insertable } from 'kysely';
import type { App } from '../app.ts';
import { answersOf } from '../care/answers-of.ts';
import type { Facts } from '../care/identity.ts';
import { isRestricted } from '../care/objects/is-restricted.ts';
import { isOverInResearch } from '../care/retention-reach.ts';
import { hasResearchConsent, removeScoreFacts } from '../care/score-facts.ts';
import type { StoredAnswer } from '../care/stored-answer.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { ItemFactTable, ResponseFactTable, ScoreFactTable } from '../db/tables/research.ts';
import { newId, type PersonId, type ResponseId, type UnitId } from '../ids.ts';
import type { PersonKey } from '../vault/person-key.ts';
import { pseudonymOf, researchReference } from '../vault/pseudonym.ts';
import { factRow } from './fact-row.ts';
import { insertAll } from './insert-all.ts';
import { refreshAttendanceFacts } from './refresh-attendance-facts.ts';
import { refreshSuggestionFacts } from './refresh-suggestion-facts.ts';

/** Whose facts: a found episode is one, too. */
export interface PersonOfFacts {
	readonly unitId: UnitId;
	readonly personId: PersonId;
	readonly personKey: PersonKey;
}

type SubmittedResponse = Awaited<ReturnType<typeof readSubmitted>>[number];
type AnswersByItem = Readonly<Record<string, StoredAnswer>>;

/**
 * Puts all of a person's score facts in place of the earlier ones, from the answers that are handed
 * in now; none while research consent is missing, a restriction of use stands, or the time in
 * research is over. Call it inside the transaction that hands in, opens again, or gives consent. Done twice it is done once.
 */
export async function refreshScoreFacts(
	tx: Queries,
	app: App,
	person: PersonOfFacts
): Promise<void> {
	const { unitId, personId, personKey } = person;
	await removeScoreFacts(tx, app, unitId, personId);
	if (!(await hasResearchConsent(tx, unitId, personId))) return;
	if (await isRestricted(tx, unitId, personId)) return;
	if (await isOverInResearch(tx, app, unitId, personId)) return;
	const responses = await readSubmitted(tx, unitId, personId);
	const ids = responses.map((response) => response.id);
	const answers = await answersOf(tx, personKey, unitId, ids);
	const gender = genderCategoryOf(saidGender(app, responses, answers, personKey));
	const pseudonym = pseudonymOf(app.vault, unitId, personId);
	const record_key = recordKeyOf(pseudonym);
	const scores: Omit<Insertable<ScoreFactTable>, 'form_previous_week'>[] = [];
	const given: Omit<Insertable<ResponseFactTable>, keyof PreviousWeeks>[] = [];
	const items: Insertable<ItemFactTable>[] = [];
	for (const [i, response] of responses.entries()) {
		const earlier = responses
			.slice(0, i)
			.filter((one) => one.form_id === response.form_id && one.rater === response.rater);
		const situation = {
			facts: episodeFacts(response, personKey),
			occasion: earlier.length + 1,
			gender
		};
		const { rater } = response;
		const reference = researchReference(app.vault, unitId, response.id);
		const shared = { unit_id: unitId, pseudonym, response_reference: reference, record_key };
		const facts = factsOfResponse(app, response, answers.get(response.id) ?? {}, situation);
		for (const fact of facts.scores) {
			const computed_at = instant(app.clock);
			const id = newId<'score-fact'>();
			scores.push({ ...shared, ...factRow(fact), rater, computed_at, id });
		}
		for (const fact of facts.items) {
			items.push({ unit_id: unitId, response_reference: reference, ...fact });
		}
		given.push({ ...shared, ...responseRow(response, situation), rater });
	}
	const previous = previousWeeks(given);
	const weeksOf = (reference: string) => previous.get(reference)!;
	await insertAll(
		tx,
		'score_fact',
		scores.map((one) => ({
			...one,
			form_previous_week: weeksOf(one.response_reference).form_previous_week
		}))
	);
	await insertAll(
		tx,
		'response_fact',
		given.map((one) => ({ ...one, ...weeksOf(one.response_reference) }))
	);
	await insertAll(tx, 'item_fact', items);
	await refreshSuggestionFacts(tx, unitId, personId, pseudonym);
	await refreshAttendanceFacts(tx, app, person, { pseudonym, record_key, gender });
}

/**
 * When and by whom in the coarsest words, for a response of any form. The age is that of the week's
 * year: in one period somebody has one.
 */
function responseRow(response: SubmittedResponse, { facts, occasion, gender }: Situation) {
	const submittedAt = new Date(response.submitted_at!);
	return {
		form_id: response.form_id,
		form_version: response.form_version,
		occasion,
		moment: response.moment,
		week: isoWeek(submittedAt),
		age_band: ageBandOf(ageAt(thursdayOfWeek(isoWeek(submittedAt)), facts)),
		gender,
		mode: response.mode
	};
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
): { readonly scores: readonly ScoreFact[]; readonly items: readonly ItemFact[] } {
	const form = app.content.form({ formId: response.form_id, version: response.form_version });
	const submittedAt = new Date(response.submitted_at!);
	const { birthYear: _, ...known } = facts;
	const age = ageAt(submittedAt, facts);
	const evaluated = evaluatedWith(app, form, answers, {
		facts: { ...known, ...(age === undefined ? {} : { age }) },
		phase: response.phase
	});
	const scores = factsOf(reportForm(form, evaluated), {
		number: occasion,
		moment: response.moment,
		submittedAt,
		ageBand: ageBandOf(ageAt(thursdayOfWeek(isoWeek(submittedAt)), facts)),
		gender,
		mode: response.mode
	});
	return { scores, items: itemFactsOf(form, evaluated) };
}

function ageAt(day: Date, { birthYear }: Facts): number | undefined {
	return typeof birthYear === 'number' ? day.getUTCFullYear() - birthYear : undefined;
}

function evaluatedWith(
	app: App,
	form: CompiledForm,
	answers: AnswersByItem,
	context: { readonly facts: Facts; readonly phase: string }
) {
	const evaluated = evaluation(app.content.programOf(form), [form.id]);
	const known = Object.entries(answers).filter(([item]) => evaluated.places.hasItem(item));
	evaluated.load(Object.fromEntries(known.map(([item, stored]) => [item, stored.answer])), context);
	return evaluated;
}
