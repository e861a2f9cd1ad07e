import type { App } from '../app.ts';
import { system } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';
import { researchReached, retentionReach } from './retention-reach.ts';
import { monthsBefore, retentionRulesOf } from './retention-rules.ts';
import { removeRunOutAccess } from './run-out-access.ts';
import { removeScoreFacts } from './score-facts.ts';

/**
 * Removes what goes by itself: research facts and what once opened an answering, when their time
 * is over and no hold keeps them. Records of treatment never go by themselves.
 */
export const applyRetention = verb(
	{
		name: 'applyRetention',
		capability: 'person:erase',
		by: ['system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, _input: Record<string, never>): Promise<void> => {
		const unitId = unitIdOf(actor);
		const { research, access } = await retentionRulesOf(app.db.read, unitId);
		const people = await researchReached(app, unitId, research);
		await write(async (tx) => {
			for (const { personId, isHeld } of people) {
				if (!isHeld) await removeScoreFacts(tx, app, unitId, personId);
			}
			if (access !== null) await removeRunOutAccess(tx, unitId, monthsBefore(app.clock, access));
		});
	}
);

/** In every unit where there is something to remove. */
export async function keepRetention(app: App): Promise<void> {
	const units = await app.db.read.selectFrom('unit').select('id').execute();
	for (const { id } of units) {
		const { reaches } = await retentionReach(app, id);
		const goes = reaches.some((one) => one.purpose !== 'treatment' && one.goes > 0);
		if (goes) await applyRetention(app, system('retention', id), {});
	}
}
