import type { Answer, Answers, Marks } from '#engine/answers/answer.ts';
import type { Refusal } from '#engine/answers/coerced.ts';
import { readAnswer } from '#engine/answers/read-answers.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import { reportForm } from '#engine/scoring/report-form.ts';
import type { App } from '../app.ts';
import type { Actor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import type { Queries } from '../db/database.ts';
import type { ResponseId } from '../ids.ts';
import { notFound } from '../server-refusal.ts';
import { checkWrites, refuseOverwritingThePatient, type AnswerWrite } from './answer-write.ts';
import { rankOfAnswer } from './alert-rank.ts';
import { answersOf } from './answers-of.ts';
import { answeringStateForm, helpWantedIn, wishWords } from './help-wanted.ts';
import { theResponse, type FoundResponse } from './objects/the-response.ts';
import { putAlert } from './put-alert.ts';
import { situationAround } from './situation-around.ts';
import { storeAnswers } from './store-answers.ts';

/** One write as a page sends it: raw input that the engine has not seen yet. */
export interface RawWrite {
	readonly client: string;
	readonly seq: number;
	/** The item's id in its form. */
	readonly item: string;
	/** A raw value, `{ state: 'skipped' | 'declined' | 'open' }`, or nothing for open. */
	readonly raw: unknown;
	readonly marks: Marks;
}

export interface AnsweredItems {
	/** Writes that are on disk now, also those that were there already. */
	readonly durable: readonly { readonly client: string; readonly seq: number }[];
	/** Inputs that did not fit, by item id; the earlier answer stands (semantics 2.3). */
	readonly refused: Readonly<Record<string, Refusal>>;
	/** Ids of items that are hidden now. */
	readonly hidden: readonly string[];
	/** Ids of urgent items that were answered so that somebody must see it (semantics 4.6). */
	readonly urgent: readonly string[];
	readonly isAlsoAnsweredElsewhere: boolean;
}

/**
 * Takes raw answers to one form: checks each by its item type, keeps those that fit, and says what
 * is durable, refused, hidden and urgent. An urgent answer raises its alert in the same
 * transaction, so that the two cannot be separated.
 */
export const answerItems = verb(
	{
		name: 'answerItems',
		capability: 'answers:save',
		by: ['patient', 'staff', 'system'],
		leaves: 'own-history',
		on: (app, actor, input: { responseId: ResponseId; writes: readonly RawWrite[] }) =>
			theResponse(app, actor, input.responseId)
	},
	async ({ app, actor, object, write }, { writes }): Promise<AnsweredItems> => {
		const { row, personKey, unitId, episodeId } = object;
		const form = app.content.form({ formId: row.form_id, version: row.form_version });
		const { accepted, refused } = readWrites(writes, form, actor);
		checkWrites(accepted);
		if (actor.kind === 'staff' && row.rater === 'patient') refuseOverwritingThePatient(accepted);

		return write(async (tx) => {
			const saved = await storeAnswers(tx, app, actor, object, accepted);
			const stored = (await answersOf(tx, personKey, unitId, [row.id])).get(row.id) ?? {};
			const program = app.content.programOf(form);
			const around = await situationAround(tx, app, object, program);
			const evaluated = evaluation(program, [form.id]);
			const own = Object.entries(stored).map(([item, { answer }]) => [item, answer] as const);
			const answers = { ...around.answers, ...Object.fromEntries(own) };
			evaluated.load(answers, around.context);
			const report = reportForm(form, evaluated);
			for (const critical of report.critical) {
				await putAlert(tx, app, unitId, personKey, {
					episodeId,
					responseId: row.id,
					urgency: 'now',
					cause: {
						key: `${row.id} ${critical.item} ${stored[critical.item]?.seq ?? 0}`,
						detail: {
							form: form.id,
							item: critical.item,
							seq: stored[critical.item]?.seq ?? null,
							text: critical.text,
							rank: rankOfAnswer(app.content, critical.item, answers)
						}
					}
				});
			}
			await tellWish(tx, app, object, form, Object.fromEntries(own));
			const idOf = (name: string) => name.slice(form.id.length + 1);
			const { world, places } = evaluated;
			return {
				...saved,
				// A refused write is dealt with: the page must not send it again.
				durable: writes.map(({ client, seq }) => ({ client, seq })),
				refused,
				hidden: form.sections
					.flatMap((section) => section.items)
					.filter((item) => world.shown[places.slot(item.name)] !== isTrue)
					.map((item) => item.id),
				urgent: report.critical.map((one) => idOf(one.item))
			};
		});
	}
);

/** A wish for help to answer reaches the clinic at once, as something to take soon. */
async function tellWish(
	tx: Queries,
	app: App,
	{ row, personKey, unitId, episodeId }: FoundResponse,
	form: CompiledForm,
	answers: Answers
): Promise<void> {
	const { wish } = helpWantedIn(answers);
	if (form.id !== answeringStateForm || wish === null || row.rater !== 'patient') return;
	await putAlert(tx, app, unitId, personKey, {
		episodeId,
		responseId: row.id,
		urgency: 'soon',
		cause: { key: `${row.id} wish ${wish}`, detail: { form: form.id, text: wishWords(form, wish) } }
	});
}

/** Who helped is whoever is signed in; a person's own page knows of nobody (semantics 2.4). */
function trueMarks({ assisted, ...marks }: Marks, actor: Actor): Marks {
	return assisted && actor.kind === 'staff' ? { ...marks, assisted: actor.name } : marks;
}

function readWrites(
	writes: readonly RawWrite[],
	form: CompiledForm,
	actor: Actor
): { accepted: readonly AnswerWrite[]; refused: Record<string, Refusal> } {
	const items = new Map(
		answerableItems(form)
			.filter((item) => !(actor.kind === 'patient' && item.clinicianOnly))
			.map((item) => [item.id, item])
	);
	const accepted: AnswerWrite[] = [];
	const refused: Record<string, Refusal> = Object.create(null) as Record<string, Refusal>;
	for (const { client, seq, item: id, raw, marks } of writes) {
		const item = items.get(id);
		if (!item) throw notFound();
		const read = readAnswer(raw, item);
		if ('refusal' in read) {
			refused[id] = read.refusal;
			continue;
		}
		const answer: Answer = read.answer;
		accepted.push({ client, seq, item: item.name, answer, marks: trueMarks(marks, actor) });
	}
	return { accepted, refused };
}
