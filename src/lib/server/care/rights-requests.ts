import { idOfActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { instant, type Instant } from '../clock.ts';
import type { RightsRequestKind, RightsRequestState } from '../db/tables/rights.ts';
import { newId, type EpisodeId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { unwrapPersonKey } from '../vault/person-key.ts';
import { dueInAMonth } from './due-in-a-month.ts';
import { theEpisode } from './objects/the-episode.ts';
import { theRightsRequest, type RightsRequestId } from './objects/the-rights-request.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';
import { renewFindings } from './renew-findings.ts';

export interface NewRightsRequest {
	readonly episodeId: EpisodeId;
	readonly kind: RightsRequestKind;
	/** In the person's words; sealed. */
	readonly note: string;
}

/** Somebody asks for what the law gives them. The month begins now. */
export const recordRightsRequest = verb(
	{
		name: 'recordRightsRequest',
		capability: 'rights:record',
		by: ['patient', 'staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: NewRightsRequest) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object, write }, { kind, note }): Promise<RightsRequestId> => {
		const id: RightsRequestId = newId();
		const { unitId, personId, episodeId, personKey } = object;
		await write((tx) =>
			tx
				.insertInto('rights_request')
				.values({
					unit_id: unitId,
					id,
					person_id: personId,
					episode_id: episodeId,
					kind,
					state: 'open',
					received_at: instant(app.clock),
					due_on: dueInAMonth(app.clock.now()),
					sealed_note: personKey.seal(note, 'rights_request', id, 'sealed_note'),
					recorded_by: `${actor.kind} ${idOfActor(actor)}`,
					closed_at: null,
					closed_by: null,
					sealed_answer: null,
					lifted_at: null,
					lifted_by: null
				})
				.execute()
		);
		return id;
	}
);

export interface RightsRequest {
	readonly requestId: RightsRequestId;
	readonly episodeId: EpisodeId;
	readonly kind: RightsRequestKind;
	readonly state: RightsRequestState;
	readonly receivedAt: Instant;
	readonly dueOn: string;
	readonly closedAt: Instant | null;
	/** A restriction that was granted and that nobody has lifted. */
	readonly isStanding: boolean;
	/** Null once the person was erased: that the request was met is all that is left. */
	readonly words: { readonly note: string; readonly answer: string | null } | null;
}

/** Every request of the unit: the open ones first, the most urgent on top. */
export const listRightsRequests = verb(
	{
		name: 'listRightsRequests',
		capability: 'rights:record',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly RightsRequest[]> => {
		const unitId = unitIdOf(actor);
		if (unitId === 'installation') return [];
		const rows = await app.db.read
			.selectFrom('rights_request as r')
			.leftJoin('person_key as k', (join) =>
				join.onRef('k.unit_id', '=', 'r.unit_id').onRef('k.person_id', '=', 'r.person_id')
			)
			.selectAll('r')
			.select('k.wrapped')
			.where('r.unit_id', '=', unitId)
			.orderBy('r.due_on')
			.orderBy('r.id')
			.execute();
		const requests = rows.map((row): RightsRequest => {
			const key = row.wrapped && unwrapPersonKey(app.vault, unitId, row.person_id, row.wrapped);
			const open = (sealed: string, column: string) =>
				key ? key.open<string>(sealed, 'rights_request', row.id, column) : '';
			return {
				requestId: row.id,
				episodeId: row.episode_id,
				kind: row.kind,
				state: row.state,
				receivedAt: row.received_at,
				dueOn: row.due_on,
				closedAt: row.closed_at,
				isStanding: row.kind === 'restriction' && row.state === 'met' && row.lifted_at === null,
				words: key
					? {
							note: open(row.sealed_note, 'sealed_note'),
							answer: row.sealed_answer && open(row.sealed_answer, 'sealed_answer')
						}
					: null
			};
		});
		return requests.toSorted((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'));
	}
);

export interface RightsAnswer {
	readonly requestId: RightsRequestId;
	readonly state: 'met' | 'refused';
	/** What was done, or why not and where one can complain; sealed. */
	readonly answer: string;
}

/** A request is answered once, in words. A restriction that is granted acts at once. */
export const answerRightsRequest = verb(
	{
		name: 'answerRightsRequest',
		capability: 'rights:answer',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: RightsAnswer) => theRightsRequest(app, actor, input.requestId)
	},
	async ({ app, actor, object, write }, { state, answer }): Promise<void> => {
		if (!answer.trim()) {
			throw new ServerRefusal(
				'invalid',
				'The answer is missing.',
				'Write what was done, or why it is refused.'
			);
		}
		const { unitId, requestId, personKey } = object;
		await write(async (tx) => {
			const closed = await tx
				.updateTable('rights_request')
				.set({
					state,
					closed_at: instant(app.clock),
					closed_by: `${actor.kind} ${idOfActor(actor)}`,
					sealed_answer: personKey.seal(answer, 'rights_request', requestId, 'sealed_answer')
				})
				.where('unit_id', '=', unitId)
				.where('id', '=', requestId)
				.where('state', '=', 'open')
				.returning('kind')
				.executeTakeFirst();
			if (!closed) {
				throw new ServerRefusal('conflict', 'It was answered already.', 'Load the list again.');
			}
			if (closed.kind === 'restriction') await renewFindings(tx, app, actor, object);
		});
	}
);
