import { randomBytes } from 'node:crypto';
import { instant, type Clock } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { PersonId, UnitId } from '../ids.ts';
import { notFound } from '../server-refusal.ts';
import type { Vault } from './open-vault.ts';
import type { Place } from './place.ts';
import { seal, sealBytes, unseal } from './seal.ts';
import { unwrap } from './unwrap.ts';

/** Seals and opens everything about one person. */
export interface PersonKey {
	seal(value: unknown, table: string, row: string, column: string): string;
	open<Value>(sealed: string, table: string, row: string, column: string): Value;
}

const place = (unit: UnitId, person: PersonId): Place => ({
	table: 'person_key',
	row: person,
	column: 'wrapped',
	unit
});

function personKey(key: Buffer, unit: UnitId): PersonKey {
	return {
		seal: (value, table, row, column) => seal(key, value, { table, row, column, unit }),
		open: (sealed, table, row, column) => unseal(key, sealed, { table, row, column, unit })
	};
}

/** Makes the data key of a new person and stores it wrapped. */
export async function createPersonKey(
	tx: Queries,
	vault: Vault,
	clock: Clock,
	unitId: UnitId,
	personId: PersonId
): Promise<PersonKey> {
	const key = randomBytes(32);
	await tx
		.insertInto('person_key')
		.values({
			unit_id: unitId,
			person_id: personId,
			wrapped: sealBytes(vault.master.key, key, place(unitId, personId)),
			master_key_id: vault.master.id,
			created_at: instant(clock),
			destroyed_at: null
		})
		.execute();
	return personKey(key, unitId);
}

/** The key from its wrapped form. An erased person has none: whatever it sealed is not here. */
export function unwrapPersonKey(
	vault: Vault,
	unitId: UnitId,
	personId: PersonId,
	wrapped: string | null
): PersonKey {
	if (wrapped === null) throw notFound();
	return personKey(unwrap(vault, wrapped, place(unitId, personId)), unitId);
}

/** The same key, wrapped by the master key instead of by the other one. */
export function rewrapPersonKey(
	vault: Vault,
	unitId: UnitId,
	personId: PersonId,
	wrapped: string
): string {
	const at = place(unitId, personId);
	return sealBytes(vault.master.key, unwrap(vault, wrapped, at), at);
}

/** Erasure: without its key, everything ever sealed about the person is noise, also in history. */
export async function destroyPersonKey(
	tx: Queries,
	clock: Clock,
	unitId: UnitId,
	personId: PersonId
): Promise<void> {
	await tx
		.updateTable('person_key')
		.set({ wrapped: null, destroyed_at: instant(clock) })
		.where('unit_id', '=', unitId)
		.where('person_id', '=', personId)
		.execute();
}
