import type { UnitId } from '../ids.ts';

/** Where a ciphertext belongs. Moved anywhere else, it no longer opens. */
export interface Place {
	readonly table: string;
	readonly row: string;
	readonly column: string;
	readonly unit: UnitId | 'installation';
}

/** The associated data of a place; JSON keeps `a|b` and `a`,`b` apart. */
export function associatedData(place: Place): Buffer {
	return Buffer.from(JSON.stringify([place.table, place.row, place.column, place.unit]));
}
