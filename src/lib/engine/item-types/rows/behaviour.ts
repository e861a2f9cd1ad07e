import type { AnswerValue, Row } from '../../answers/answer.ts';
import {
	accepted,
	emptyInput,
	isEmptyInput,
	refused,
	type Coerced
} from '../../answers/coerced.ts';
import { isUnknown } from '../../conditions/truth.ts';
import { itemTypeOf } from '../item-types.ts';
import type { ItemType } from '../item-type.ts';
import type { CompiledItem } from '../../compile/compiled.ts';

const defaultMaxRows = 30;

/** A repeating group. Value: rows with cells by item id; a cell without an answer is absent. */
export const rows: ItemType = {
	type: 'rows',
	isAnswerable: true,
	isFreeText: true,
	fhirType: 'group',
	tests: [],
	coerce(raw, item) {
		if (isEmptyInput(raw)) return emptyInput;
		if (!Array.isArray(raw)) return refused('wrong-shape');
		const max = item.maxEntries ?? defaultMaxRows;
		if (raw.length > max) return refused('too-many', { max });
		const read: Row[] = [];
		for (const [place, one] of raw.entries()) {
			const row = readRow(one, place, item);
			if ('refused' in row) return row.refused;
			if (Object.keys(row.cells).length > 0) read.push(row);
		}
		if (new Set(read.map((row) => row.id)).size < read.length) return refused('duplicate');
		return read.length === 0 ? emptyInput : accepted(read);
	},
	test: () => isUnknown,
	score: (value) => (value as readonly Row[]).length,
	words: (value, item, language) =>
		(value as readonly Row[])
			.map((row) =>
				(item.items ?? [])
					.flatMap((cell) => {
						const given = row.cells[cell.id];
						return given === undefined ? [] : [itemTypeOf(cell).words(given, cell, language)];
					})
					.join(', ')
			)
			.join('; '),
	scoreRange: (item) => ({ lower: 0, upper: item.maxEntries ?? defaultMaxRows }),
	columns: (item) => [
		{
			name: `${item.name}.rows`,
			type: 'integer',
			read: (value: AnswerValue) => (value as readonly Row[]).length
		}
	]
};

function readRow(
	one: unknown,
	place: number,
	item: CompiledItem
): Row | { readonly refused: Coerced } {
	if (typeof one !== 'object' || one === null || Array.isArray(one)) {
		return { refused: refused('wrong-shape', { row: place + 1 }) };
	}
	const given = one as { id?: unknown; cells?: unknown };
	const id =
		typeof given.id === 'string' && /^[\w-]{1,40}$/.test(given.id) ? given.id : `r${place + 1}`;
	const rawCells = new Map(Object.entries((given.cells ?? {}) as Record<string, unknown>));
	const cells: Record<string, AnswerValue> = {};
	for (const cell of item.items ?? []) {
		const coerced = itemTypeOf(cell).coerce(rawCells.get(cell.id), cell);
		if (coerced.outcome === 'refused') {
			const { code, details } = coerced.refusal;
			return { refused: refused(code, { ...details, row: place + 1, cell: cell.id }) };
		}
		if (coerced.outcome === 'value') cells[cell.id] = coerced.value;
	}
	return { id, cells };
}
