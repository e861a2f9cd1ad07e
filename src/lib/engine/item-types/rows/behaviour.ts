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
		const names = rowNames(raw);
		for (const [place, one] of raw.entries()) {
			const row = readRow(one, place, names[place] as string, item);
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

/** Each row's own id; a row without one is called `r` and the first number that is free. */
function rowNames(raw: readonly unknown[]): readonly string[] {
	const given = raw.map((one) => {
		const id = isPlainObject(one) ? one['id'] : undefined;
		return typeof id === 'string' && /^[\w-]{1,40}$/.test(id) ? id : undefined;
	});
	const taken = new Set(given);
	return given.map((id, place) => {
		if (id !== undefined) return id;
		let number = place + 1;
		while (taken.has(`r${number}`)) number++;
		taken.add(`r${number}`);
		return `r${number}`;
	});
}

function isPlainObject(one: unknown): one is Readonly<Record<string, unknown>> {
	return typeof one === 'object' && one !== null && !Array.isArray(one);
}

function readRow(
	one: unknown,
	place: number,
	id: string,
	item: CompiledItem
): Row | { readonly refused: Coerced } {
	const given = isPlainObject(one) ? (one['cells'] ?? {}) : one;
	if (!isPlainObject(given)) return { refused: refused('wrong-shape', { row: place + 1 }) };
	const rawCells = new Map(Object.entries(given));
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
