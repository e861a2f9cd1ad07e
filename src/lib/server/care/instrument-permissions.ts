import { idOfActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { instant, type Instant } from '../clock.ts';
import type { PermissionBasis } from '../db/tables/unit.ts';
import { notFound, ServerRefusal } from '../server-refusal.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

/** Permission to use an instrument whose licence asks for one. */
export interface InstrumentPermission {
	readonly instrument: string;
	readonly holder: string;
	readonly basis: PermissionBasis;
	/** Who said so, when, where it is kept. */
	readonly reference: string;
	readonly validFrom: Instant;
	/** Null while no end is known. */
	readonly validUntil: Instant | null;
}

export interface ToPermit {
	readonly instrument: string;
	readonly basis: PermissionBasis;
	readonly reference: string;
	/** Null counts from now: a letter may be older than its record. */
	readonly validFrom: Instant | null;
	readonly validUntil: Instant | null;
}

/** Every permission on record in the unit, also those that have ended. */
export const readInstrumentPermissions = verb(
	{
		name: 'readInstrumentPermissions',
		capability: 'setting:read',
		by: ['staff', 'system'],
		leaves: 'nothing',
		on: theUnit
	},
	async (
		{ app, actor },
		_input: Record<string, never>
	): Promise<readonly InstrumentPermission[]> => {
		const rows = await app.db.read
			.selectFrom('instrument_permission')
			.selectAll()
			.where('unit_id', '=', unitIdOf(actor))
			.orderBy('instrument_id')
			.execute();
		return rows.map((row) => ({
			instrument: row.instrument_id,
			holder: row.holder,
			basis: row.basis,
			reference: row.reference,
			validFrom: row.valid_from,
			validUntil: row.valid_until
		}));
	}
);

/** Records that the unit may use an instrument; again to change or end it. */
export const recordInstrumentPermission = verb(
	{
		name: 'recordInstrumentPermission',
		capability: 'setting:change',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, input: ToPermit): Promise<void> => {
		const form = app.content.current.forms.find(({ id }) => id === input.instrument);
		if (!form?.instrument) throw notFound();
		const reference = input.reference.trim();
		if (reference === '') {
			throw new ServerRefusal(
				'invalid',
				'It is not said where the permission stands.',
				'Write who gave it and when, or why the use is not commercial.'
			);
		}
		const permission = {
			holder: form.instrument.licence.holder,
			basis: input.basis,
			reference,
			valid_from: input.validFrom ?? instant(app.clock),
			valid_until: input.validUntil,
			recorded_by: idOfActor(actor)
		};
		await write((tx) =>
			tx
				.insertInto('instrument_permission')
				.values({ unit_id: unitIdOf(actor), instrument_id: form.id, ...permission })
				.onConflict((conflict) =>
					conflict.columns(['unit_id', 'instrument_id']).doUpdateSet(permission)
				)
				.execute()
		);
	}
);
