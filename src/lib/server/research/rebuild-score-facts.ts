import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import type { App } from '../app.ts';
import type { Queries } from '../db/database.ts';
import type { PersonId, UnitId } from '../ids.ts';
import { unwrapPersonKey } from '../vault/person-key.ts';
import { pseudonymOf } from '../vault/pseudonym.ts';
import { refreshScoreFacts } from './refresh-score-facts.ts';

export interface Rebuilt {
	readonly people: number;
	readonly facts: number;
	/** People whose facts came out otherwise than they stood. */
	readonly changed: number;
}

/** Works out all score facts of a unit again, person by person, from the answers. */
export const rebuildScoreFacts = verb(
	{
		name: 'rebuildScoreFacts',
		capability: 'facts:write',
		by: ['system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<Rebuilt> => {
		const unitId = unitIdOf(actor);
		const people = await app.db.read
			.selectFrom('person_key')
			.select(['person_id', 'wrapped'])
			.where('unit_id', '=', unitId)
			.where('wrapped', 'is not', null)
			.orderBy('person_id')
			.execute();
		const rebuilt = { people: 0, facts: 0, changed: 0 };
		for (const { person_id, wrapped } of people) {
			const personKey = unwrapPersonKey(app.vault, unitId, person_id, wrapped);
			const person = { unitId, personId: person_id, personKey };
			const { before, after } = await app.db.write(async (tx) => {
				const stood = await factsOfPerson(tx, app, unitId, person_id);
				await refreshScoreFacts(tx, app, person);
				return { before: stood, after: await factsOfPerson(tx, app, unitId, person_id) };
			});
			if (after.length > 0) rebuilt.people++;
			rebuilt.facts += after.length;
			if (JSON.stringify(before) !== JSON.stringify(after)) rebuilt.changed++;
		}
		return rebuilt;
	}
);

/** All that facts say; not when they were computed. */
async function factsOfPerson(tx: Queries, app: App, unitId: UnitId, personId: PersonId) {
	const rows = await tx
		.selectFrom('score_fact')
		.selectAll()
		.where('unit_id', '=', unitId)
		.where('pseudonym', '=', pseudonymOf(app.vault, unitId, personId))
		.orderBy('response_reference')
		.orderBy('score')
		.execute();
	return rows.map(({ id: _id, computed_at: _at, ...row }) => row);
}
