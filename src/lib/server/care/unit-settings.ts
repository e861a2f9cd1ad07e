import type { App } from '../app.ts';
import type { StaffActor, SystemActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
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
	({ app, actor, write }, input: { name: string; value: unknown }): Promise<void> =>
		write((tx) => putUnitSetting(tx, app, actor, input))
);

/** Puts a setting in place of the earlier one. */
export async function putUnitSetting(
	tx: Queries,
	app: App,
	actor: StaffActor | SystemActor,
	{ name, value }: { readonly name: string; readonly value: unknown }
): Promise<void> {
	const change = {
		value: JSON.stringify(value),
		changed_at: instant(app.clock),
		changed_by: actor.kind === 'staff' ? actor.staffId : null
	};
	await tx
		.insertInto('unit_setting')
		.values({ unit_id: unitIdOf(actor), name, ...change })
		.onConflict((conflict) => conflict.columns(['unit_id', 'name']).doUpdateSet(change))
		.execute();
}
