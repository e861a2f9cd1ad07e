import { lowestThreshold, mostNoise } from '#research/disclosure/control.ts';
import type { StratumName } from '#research/query/strata.ts';
import type { ResearchSettings } from '#research/query/check-query.ts';
import { grains, type Grain } from '#research/periods/period.ts';
import type { StaffActor, SystemActor } from '../auth/actor.ts';
import { notAllowed } from '../auth/authorise.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { instant } from '../clock.ts';
import { newId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { researchSettingsOf } from './research-settings.ts';

export interface ResearchSettingsChange {
	readonly threshold: number;
	readonly rounding: number;
	readonly grain: Grain;
	readonly core: StratumName;
	/** The most by which cell-key noise moves a count; as before when left out. */
	readonly noise?: number;
	/** Why; needed for whatever shows more than before. */
	readonly reason: string;
}

/**
 * Changes how a unit protects its figures. Stricter is free; whatever shows more than before needs
 * an administrator and a reason, which stay on record.
 */
export const changeResearchSettings = verb(
	{
		name: 'changeResearchSettings',
		capability: 'setting:change',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, change: ResearchSettingsChange): Promise<void> => {
		checkSizes(change);
		const unitId = unitIdOf(actor);
		await write(async (tx) => {
			const before = await researchSettingsOf(tx, unitId);
			if (showsMore(change, before)) checkRightToLoosen(actor, change.reason);
			await tx
				.insertInto('research_control')
				.values({
					unit_id: unitId,
					id: newId(),
					threshold: change.threshold,
					width: change.threshold,
					rounding: change.rounding,
					grain: change.grain,
					core: change.core,
					noise: change.noise ?? before.noise,
					reason: change.reason,
					changed_at: instant(app.clock),
					changed_by: actor.kind === 'staff' ? actor.staffId : null
				})
				.execute();
		});
	}
);

function checkSizes({ threshold, rounding, noise = 0 }: ResearchSettingsChange): void {
	if (!Number.isInteger(threshold) || threshold < lowestThreshold) {
		throw new ServerRefusal(
			'invalid',
			`The threshold must be a whole number of at least ${lowestThreshold}.`,
			'Five is usual. A higher one is always possible.'
		);
	}
	if (![1, 3, 5, 10].includes(rounding)) {
		throw new ServerRefusal(
			'invalid',
			'Counts are rounded to 3, 5 or 10, or shown as they are with 1.',
			'Five is usual.'
		);
	}
	if (!Number.isInteger(noise) || noise < 0 || noise > mostNoise) {
		throw new ServerRefusal(
			'invalid',
			`Noise is a whole number from 0 to ${mostNoise}.`,
			'Two is usual; 0 adds none.'
		);
	}
}

/** Another grain or core divides the same people otherwise: the two could be held together. */
function showsMore(change: ResearchSettingsChange, before: ResearchSettings): boolean {
	return (
		change.threshold < before.threshold ||
		change.rounding < before.rounding ||
		// Two amounts of noise on the same counts tell more than one, whichever is more.
		(change.noise ?? before.noise) !== before.noise ||
		grains.indexOf(change.grain) !== grains.indexOf(before.grain) ||
		change.core !== before.core
	);
}

function checkRightToLoosen(actor: StaffActor | SystemActor, reason: string): void {
	if (actor.kind === 'staff' && !actor.roles.includes('admin')) throw notAllowed();
	if (reason.trim().length < 10) {
		throw new ServerRefusal(
			'invalid',
			'This shows more than before, or divides people in another way, and needs a reason.',
			'Write in a sentence why; it stays on record.'
		);
	}
}
