import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';
import { readUnitSettings } from './unit-settings.ts';

/** Whom escalated alerts are shown to on every page; everybody who sees alerts when nobody is named. */
export const alertedStaffSetting = 'alertedStaff';

/** Alerts that nobody took in time, for those who are to be alerted; 0 for everybody else. */
export const countLateAlerts = verb(
	{
		name: 'countLateAlerts',
		capability: 'alert:list',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<number> => {
		const late = await app.db.read
			.selectFrom('alert')
			.select((row) => row.fn.countAll<number>().as('n'))
			.where('unit_id', '=', unitIdOf(actor))
			.where('closed_at', 'is', null)
			.where('taken_by', 'is', null)
			.where('escalated_at', 'is not', null)
			.executeTakeFirstOrThrow();
		if (late.n === 0) return 0;
		const named = (await readUnitSettings(app, actor, {}))[alertedStaffSetting];
		const isNamed = !Array.isArray(named) || named.length === 0 || named.includes(actor.staffId);
		return isNamed ? late.n : 0;
	}
);
