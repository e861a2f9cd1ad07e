import type { Selectable } from 'kysely';
import { textIn, type Language } from '#engine/text.ts';
import type { App } from '../app.ts';
import { answersOf } from '../care/answers-of.ts';
import { asResponse } from '../care/response.ts';
import { openAnswer } from '../care/stored-answer.ts';
import type { EpisodeTable } from '../db/tables/person.ts';
import type { ResponseTable } from '../db/tables/response.ts';
import type { PersonKey } from '../vault/person-key.ts';
import { answerLines, type AnswerLine } from './answer-lines.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A form as it was answered: in words, and every write as it arrived. */
export interface ResponseCopy {
	readonly form: string;
	readonly version: string;
	readonly title: string;
	readonly rater: string;
	readonly state: string;
	readonly openedAt: string;
	readonly submittedAt: string | null;
	/** Empty when the form's version is no longer known here; the history still has it all. */
	readonly answers: readonly Pick<AnswerLine, 'item' | 'about' | 'says' | 'state' | 'marks'>[];
	readonly history: readonly Plain[];
	/** What the clinic has written beside answers. */
	readonly notes: readonly Plain[];
}

export interface EpisodeCopy {
	readonly phase: string;
	readonly startedAt: string;
	readonly endedAt: string | null;
	readonly facts: Plain;
	readonly given: readonly Plain[];
	readonly responses: readonly ResponseCopy[];
	readonly suggestions: readonly Plain[];
	readonly decisions: readonly Plain[];
	readonly alerts: readonly Plain[];
}

/** Everything about one course of treatment, opened with the person's key. */
export async function copyOfEpisode(
	app: App,
	key: PersonKey,
	row: Selectable<EpisodeTable>,
	language: Language
): Promise<EpisodeCopy> {
	const all = async (table: 'assignment' | 'response' | 'suggestion_state' | 'alert') =>
		(await app.db.read
			.selectFrom(table as 'assignment')
			.selectAll()
			.where('unit_id', '=', row.unit_id)
			.where('episode_id', '=', row.id)
			.execute()) as unknown;
	const responses = (await all('response')) as Selectable<ResponseTable>[];
	const copies: ResponseCopy[] = [];
	for (const response of responses) copies.push(await copyOf(app, key, response, language));
	const assignments = (await all('assignment')) as Plain[];
	const suggestions = (await all('suggestion_state')) as Plain[];
	return {
		phase: row.phase,
		startedAt: row.started_at,
		endedAt: row.ended_at,
		facts: key.open(row.sealed_facts, 'episode', row.id, 'sealed_facts'),
		given: assignments.map(without('unit_id', 'episode_id')),
		responses: copies,
		suggestions: suggestions.map((one) => ({
			suggestion: one['suggestion_id'],
			status: one['status'],
			computedAt: one['computed_at']
		})),
		decisions: await decisionsOf(app, key, row),
		alerts: ((await all('alert')) as Plain[]).map((one) => ({
			...without('unit_id', 'episode_id', 'cause_index', 'sealed_cause', 'sealed_act')(one),
			cause: key.open<unknown>(
				String(one['sealed_cause']),
				'alert',
				String(one['id']),
				'sealed_cause'
			),
			act:
				one['sealed_act'] === null
					? null
					: key.open<string>(String(one['sealed_act']), 'alert', String(one['id']), 'sealed_act')
		}))
	};
}

function without(...columns: string[]): (row: Plain) => Plain {
	return (row) =>
		Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
}

async function copyOf(
	app: App,
	key: PersonKey,
	row: Selectable<ResponseTable>,
	language: Language
): Promise<ResponseCopy> {
	const answers = await answersOf(app.db.read, key, row.unit_id, [row.id]);
	const form = knownForm(app, row);
	const events = await app.db.read
		.selectFrom('answer_event')
		.selectAll()
		.where('unit_id', '=', row.unit_id)
		.where('response_id', '=', row.id)
		.orderBy('seq')
		.execute();
	return {
		form: row.form_id,
		version: row.form_version,
		title: form ? textIn(form.title, language).words : row.form_id,
		rater: row.rater,
		state: row.state,
		openedAt: row.opened_at,
		submittedAt: row.submitted_at,
		answers: form
			? answerLines(
					asResponse(row, answers.get(row.id) ?? {}),
					form,
					app.content.programOf(form),
					language
				).map(({ item, about, says, state, marks }) => ({ item, about, says, state, marks }))
			: [],
		notes: await notesOf(app, key, row),
		history: events.map((event) => ({
			at: event.at,
			by: event.actor_kind,
			item: event.item,
			...openAnswer(
				key,
				row.id,
				{ client: event.client, seq: event.client_seq, item: event.item },
				event.sealed
			)
		}))
	};
}

async function notesOf(
	app: App,
	key: PersonKey,
	row: Selectable<ResponseTable>
): Promise<readonly Plain[]> {
	const notes = await app.db.read
		.selectFrom('answer_note')
		.selectAll()
		.where('unit_id', '=', row.unit_id)
		.where('response_id', '=', row.id)
		.orderBy('id')
		.execute();
	return notes.map((one) => ({
		at: one.at,
		item: one.item,
		note: key.open<string>(one.sealed_note, 'answer_note', one.id, 'sealed_note')
	}));
}

function knownForm(app: App, row: Selectable<ResponseTable>) {
	try {
		return app.content.form({ formId: row.form_id, version: row.form_version });
	} catch {
		return null;
	}
}

async function decisionsOf(app: App, key: PersonKey, row: Selectable<EpisodeTable>) {
	const rows = await app.db.read
		.selectFrom('decision')
		.selectAll()
		.where('unit_id', '=', row.unit_id)
		.where('episode_id', '=', row.id)
		.orderBy('id')
		.execute();
	const followUps = await app.db.read
		.selectFrom('decision_follow_up')
		.selectAll()
		.where('unit_id', '=', row.unit_id)
		.where('decision_id', 'in', rows.length ? rows.map(({ id }) => id) : ['' as never])
		.orderBy('id')
		.execute();
	return rows.map((one) => ({
		at: one.at,
		side: one.side,
		suggestion: one.suggestion_id,
		act: one.act,
		reason: key.open<string>(one.sealed_reason, 'decision', one.id, 'sealed_reason'),
		choice:
			one.sealed_choice === null
				? null
				: key.open<unknown>(one.sealed_choice, 'decision', one.id, 'sealed_choice'),
		followUpOn: one.follow_up_on,
		followUps: followUps
			.filter(({ decision_id }) => decision_id === one.id)
			.map((follow) => ({
				at: follow.at,
				outcome: follow.outcome,
				nextOn: follow.next_on,
				note: key.open<string>(follow.sealed_note, 'decision_follow_up', follow.id, 'sealed_note')
			}))
	}));
}
