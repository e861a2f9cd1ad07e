import { verb } from '../auth/verb.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { theUnit } from './objects/the-unit.ts';
import { retentionPurposes, retentionSetting, type RetentionRules } from './retention-rules.ts';
import { putUnitSetting } from './unit-settings.ts';

const longestMonths = 999;

/** Decides how long a unit keeps what it keeps. What goes by itself goes at the next round. */
export const setRetention = verb(
	{
		name: 'setRetention',
		capability: 'setting:change',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ app, actor, write }, rules: RetentionRules): Promise<void> => {
		for (const purpose of retentionPurposes) refuseNoMonths(rules[purpose]);
		const { treatment, research, access } = rules;
		const value = { treatment, research, access };
		await write((tx) => putUnitSetting(tx, app, actor, { name: retentionSetting, value }));
	}
);

function refuseNoMonths(months: number | null): void {
	if (months === null) return;
	if (Number.isInteger(months) && months >= 1 && months <= longestMonths) return;
	throw new ServerRefusal(
		'invalid',
		'This is not a number of months.',
		`Write a whole number from 1 to ${longestMonths}, or nothing for no rule.`
	);
}
