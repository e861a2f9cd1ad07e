import type { CompiledForm } from '#engine/compile/compiled.ts';
import type { Wording } from '#engine/licences/wording.ts';
import { withWordings } from '#engine/licences/with-wording.ts';
import type { Instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { UnitId } from '../ids.ts';

/** Puts a unit's own wording into forms as it stood at a moment; now when none is given. */
export type InUnitWording = (form: CompiledForm, at?: Instant) => CompiledForm;

interface Loaded {
	readonly wording: Wording;
	readonly loadedAt: Instant;
}

/** The wordings a unit has loaded, oldest first. */
export async function wordingsOf(read: Queries, unitId: UnitId): Promise<readonly Loaded[]> {
	const rows = await read
		.selectFrom('unit_wording')
		.select(['body', 'loaded_at'])
		.where('unit_id', '=', unitId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		wording: JSON.parse(row.body) as Wording,
		loadedAt: row.loaded_at
	}));
}

/** How the unit words its forms. A response is shown by the wording it was answered in. */
export async function unitWording(read: Queries, unitId: UnitId): Promise<InUnitWording> {
	const loaded = await wordingsOf(read, unitId);
	return (form, at) => {
		const then = loaded.filter(({ loadedAt }) => at === undefined || loadedAt <= at);
		return withWordings(
			form,
			then.map(({ wording }) => wording)
		);
	};
}
