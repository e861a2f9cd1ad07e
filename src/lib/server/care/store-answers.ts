import type { App } from '../app.ts';
import { idOfActor, type Actor } from '../auth/actor.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import { notFound, ServerRefusal } from '../server-refusal.ts';
import type { AnswerWrite } from './answer-write.ts';
import type { FoundResponse } from './objects/the-response.ts';
import { sealAnswer } from './stored-answer.ts';

/** What is durable once the transaction has committed. */
export interface SavedAnswers {
	/** The writes that are kept, also those that were already there. */
	readonly durable: readonly { readonly client: string; readonly seq: number }[];
	/** Another page or device wrote to this response since this one did. */
	readonly isAlsoAnsweredElsewhere: boolean;
}

/**
 * Appends writes to a response's history and moves its current answers.
 * The same write twice is one; a late write of the same client never undoes a newer one; between
 * two clients the last to arrive wins, item by item, and both histories stay.
 */
export async function storeAnswers(
	tx: Queries,
	app: App,
	actor: Actor,
	response: FoundResponse,
	writes: readonly AnswerWrite[]
): Promise<SavedAnswers> {
	const row = await holdResponse(tx, app, response);
	// A page that opens anew begins at 1; one that goes on and finds another's traces is the second.
	const isAlsoAnsweredElsewhere = writes.some(
		(write) => write.seq > 1 && row.last_client !== null && write.client !== row.last_client
	);
	const known = await readKnownWrites(tx, response, writes);
	const fresh = withoutKnown(writes, known);

	if (fresh.length) {
		refuseWhenClosed(row);
		const first = row.event_count + 1;
		await appendEvents(tx, app, actor, response, fresh, first);
		await moveCurrent(tx, response, fresh, known, first);
	}
	return { durable: writes.map(({ client, seq }) => ({ client, seq })), isAlsoAnsweredElsewhere };
}

/**
 * Moves how one handed-in answer is to be read, not what was said: that stays in the history.
 * Refused when the answer is no longer the one that was seen.
 */
export async function storeMark(
	tx: Queries,
	app: App,
	actor: Actor,
	response: FoundResponse,
	write: AnswerWrite,
	seen: number
): Promise<void> {
	const row = await holdResponse(tx, app, response);
	const now = await tx
		.selectFrom('answer')
		.select('seq')
		.where('unit_id', '=', response.unitId)
		.where('response_id', '=', response.row.id)
		.where('item', '=', write.item)
		.executeTakeFirst();
	if (row.state !== 'submitted' || now?.seq !== seen) {
		throw new ServerRefusal(
			'conflict',
			'This answer has changed since you read it.',
			'Read it as it stands now, then mark it if that is still right.'
		);
	}
	await appendEvents(tx, app, actor, response, [write], row.event_count + 1);
	await moveCurrent(tx, response, [write], [], row.event_count + 1);
}

/** Moves a choice about the answers, also when they are handed in: what was asked stays as it was. */
export async function storeChoice(
	tx: Queries,
	app: App,
	actor: Actor,
	response: FoundResponse,
	write: AnswerWrite
): Promise<void> {
	const row = await holdResponse(tx, app, response);
	await appendEvents(tx, app, actor, response, [write], row.event_count + 1);
	await moveCurrent(tx, response, [write], [], row.event_count + 1);
}

interface HeldResponse {
	readonly state: string;
	readonly event_count: number;
	readonly last_client: string | null;
	readonly status: string | null;
}

/** Holds the response until the commit, so that its events are numbered one after the other. */
async function holdResponse(
	tx: Queries,
	app: App,
	{ unitId, row }: FoundResponse
): Promise<HeldResponse> {
	const held = await app.db
		.held(
			tx
				.selectFrom('response')
				.select(['state', 'event_count', 'last_client'])
				.select((response) =>
					response
						.selectFrom('assignment')
						.select('status')
						.where('unit_id', '=', unitId)
						.where('id', '=', row.assignment_id)
						.as('status')
				)
				.where('unit_id', '=', unitId)
				.where('id', '=', row.id)
		)
		.executeTakeFirst();
	if (!held) throw notFound();
	return held;
}

function refuseWhenClosed({ state, status }: HeldResponse): void {
	if (state === 'draft' && status !== 'withdrawn') return;
	throw new ServerRefusal(
		'closed',
		'This form has been handed in. What you answered before that is kept.',
		'Open it again from the summary to change something.'
	);
}

interface KnownWrite {
	readonly client: string;
	readonly client_seq: number;
	readonly item: string;
}

/** What these clients wrote at or after the first of these writes: doubles and newer ones. */
function readKnownWrites(
	tx: Queries,
	{ unitId, row }: FoundResponse,
	writes: readonly AnswerWrite[]
): Promise<KnownWrite[]> {
	const clients = [...new Set(writes.map((write) => write.client))];
	const earliest = Math.min(...writes.map((write) => write.seq));
	if (!clients.length) return Promise.resolve([]);
	return tx
		.selectFrom('answer_event')
		.select(['client', 'client_seq', 'item'])
		.where('unit_id', '=', unitId)
		.where('response_id', '=', row.id)
		.where('client', 'in', clients)
		.where('client_seq', '>=', earliest)
		.execute();
}

function nameOf(client: string, seq: number): string {
	return `${seq} ${client}`;
}

/** Each new write once, in the order in which its client made them. */
function withoutKnown(
	writes: readonly AnswerWrite[],
	known: readonly KnownWrite[]
): readonly AnswerWrite[] {
	const seen = new Set(known.map((write) => nameOf(write.client, write.client_seq)));
	const fresh = writes.filter(({ client, seq }) => {
		const name = nameOf(client, seq);
		return !seen.has(name) && seen.add(name);
	});
	return fresh.toSorted((a, b) => a.seq - b.seq);
}

async function appendEvents(
	tx: Queries,
	app: App,
	actor: Actor,
	{ unitId, row, personKey }: FoundResponse,
	fresh: readonly AnswerWrite[],
	first: number
): Promise<void> {
	const at = instant(app.clock);
	const actor_id = idOfActor(actor);
	await tx
		.insertInto('answer_event')
		.values(
			fresh.map((write, index) => ({
				unit_id: unitId,
				response_id: row.id,
				seq: first + index,
				client: write.client,
				client_seq: write.seq,
				item: write.item,
				sealed: sealAnswer(personKey, row.id, write, {
					answer: write.answer,
					marks: write.marks
				}),
				actor_kind: actor.kind,
				actor_id,
				at
			}))
		)
		.execute();
	await tx
		.updateTable('response')
		.set({ event_count: first + fresh.length - 1, last_client: fresh.at(-1)!.client })
		.where('unit_id', '=', unitId)
		.where('id', '=', row.id)
		.execute();
}

async function moveCurrent(
	tx: Queries,
	{ unitId, row }: FoundResponse,
	fresh: readonly AnswerWrite[],
	known: readonly KnownWrite[],
	first: number
): Promise<void> {
	const current = new Map<string, number>();
	fresh.forEach((write, index) => {
		const isLate = known.some(
			(other) =>
				other.item === write.item && other.client === write.client && other.client_seq > write.seq
		);
		if (!isLate) current.set(write.item, first + index);
	});
	if (!current.size) return;
	await tx
		.insertInto('answer')
		.values(
			[...current].map(([item, seq]) => ({ unit_id: unitId, response_id: row.id, item, seq }))
		)
		.onConflict((conflict) =>
			conflict
				.columns(['unit_id', 'response_id', 'item'])
				.doUpdateSet((update) => ({ seq: update.ref('excluded.seq') }))
		)
		.execute();
}
