import type { Row } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { cellField, rowsField } from '../field-names.ts';
import type { Raw, RawRow } from '../raw.ts';
import { inputOf } from './inputs.ts';
import type { ItemInput } from './item-input.ts';

/** A repeating group: ids of its rows in order, and each cell by its own type. */
export const rows: ItemInput = {
	rawOf: (value, item, language) =>
		(value as readonly Row[]).map((row) => ({
			id: row.id,
			cells: Object.fromEntries(
				cellsOf(item).flatMap((cell) => {
					const kept = row.cells[cell.id];
					return kept === undefined ? [] : [[cell.id, inputOf(cell).rawOf(kept, cell, language)]];
				})
			)
		})),
	readPosted: (posted, base, item) =>
		[...new Set(posted.get(rowsField(base)) ?? [])].map((id): RawRow => {
			const cells: Record<string, Raw> = {};
			for (const cell of cellsOf(item)) {
				const raw = inputOf(cell).readPosted(posted, cellField(base, id, cell.id), cell);
				if (raw !== undefined) cells[cell.id] = raw;
			}
			return { id, cells };
		})
};

function cellsOf(item: CompiledItem): readonly CompiledItem[] {
	return item.items ?? [];
}
