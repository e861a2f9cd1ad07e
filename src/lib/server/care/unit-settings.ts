import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

/** What a unit decides for itself (contacts, texts, idle times), by name; values are JSON. */
export type UnitSettings = Readonly<Record<string, unknown>>;

export const readUnitSettings = verb(
	{
		name: 'readUnitSettings',
		capability: 'setting:read',
		by: ['staff', 'patient', 'system'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<UnitSettings> => {
		const rows = await app.db.read
			.selectFrom('unit_setting')
			.select(['name', 'value'])
			.where('unit_id', '=', unitIdOf(actor))
			.execute();
		return Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value) as unknown]));
	}
);

export const changeUnitSetting = verb(
	{
		name: 'changeUnitSetting',
		capability: 'setting:change',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, input: { name: string; value: unknown }): Promise<void> => {
		const change = {
			value: JSON.stringify(input.value),
			changed_at: instant(app.clock),
			changed_by: actor.kind === 'staff' ? actor.staffId : null
		};
		await write((tx) =>
			tx
				.insertInto('unit_setting')
				.values({ unit_id: unitIdOf(actor), name: input.name, ...change })
				.onConflict((conflict) => conflict.columns(['unit_id', 'name']).doUpdateSet(change))
				.execute()
		);
	}
);
