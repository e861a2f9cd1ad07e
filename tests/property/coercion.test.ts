import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '#engine/answers/answer.ts';
import { isEmptyInput } from '#engine/answers/coerced.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import { form } from '#engine/testing/form.ts';
import {
	balance,
	choice,
	choices,
	date,
	list,
	note,
	number,
	rank,
	rows,
	scale,
	text
} from '#engine/testing/items.ts';
import { fc, seeded } from './seed.ts';

const options = ['yes', 'no', { value: 'none', exclusive: true }, 3] as const;
const items = allItems(
	form(
		choice('choice', ...options),
		choices('choices', ...options),
		rank('rank', ...options),
		scale('scale', -2, 7),
		number('number', { min: -10, max: 1000 }),
		number('any-number'),
		number('whole', { wholeNumbers: true }),
		date('date', { options: choice('x', 'teens').raw['options'] }),
		text('text', { maxLength: 40 }),
		list('list').with({ maxEntries: 4 }),
		balance('balance'),
		rows('rows', choice('constructor', 'a', 'b'), scale('trust', 0, 10), text('name')).with({
			maxEntries: 3
		}),
		note('note')
	).compiled()
);

const words = fc.oneof(
	fc.constantFrom(
		'yes',
		'no',
		'none',
		'3',
		'1,5',
		'1 000',
		'ca. 2015',
		'2015-06',
		'31.12.2020',
		''
	),
	fc.constantFrom('__proto__', 'constructor', 'toString', '9'.repeat(400), '-0', 'e\u0000\u0301'),
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
	fc.double().map(String)
);
const keys = fc.constantFrom(
	'id',
	'cells',
	'left',
	'right',
	'trust',
	'name',
	'state',
	'__proto__',
	'constructor'
);
const plain = fc.oneof(
	words,
	fc.integer({ min: -20, max: 20 }),
	fc.double(),
	fc.boolean(),
	fc.constant(null)
);
const record = (values: fc.Arbitrary<unknown>) =>
	fc.dictionary(keys, values, { maxKeys: 4, noNullPrototype: false });
const nearlyRows = fc.array(
	fc.record(
		{
			id: words,
			cells: fc.record(
				{ constructor: fc.constantFrom('a', 'b', 'c', ''), trust: plain, name: words },
				{ requiredKeys: [] }
			)
		},
		{ requiredKeys: ['cells'] }
	),
	{ maxLength: 4 }
);
const raw: fc.Arbitrary<unknown> = fc.oneof(
	nearlyRows,
	plain,
	fc.array(plain, { maxLength: 6 }),
	record(fc.oneof(plain, fc.array(words, { maxLength: 4 }), record(plain))),
	fc.array(record(fc.oneof(words, record(plain))), { maxLength: 5 }),
	fc.jsonValue()
);

/** What a value of each type may be, said again from the item's own declaration. */
const fits: Readonly<Record<string, (value: AnswerValue, item: CompiledItem) => boolean>> = {
	choice: (value, item) => valuesOf(item).includes(value),
	choices: (value, item) =>
		isListWithoutTwins(value) &&
		value.every((one) => valuesOf(item).includes(one)) &&
		(value.length === 1 || !value.includes('none')),
	rank: (value, item) =>
		isListWithoutTwins(value) && value.every((one) => valuesOf(item).includes(one)),
	scale: (value) => Number.isInteger(value) && Number(value) >= -2 && Number(value) <= 7,
	number: (value, { min = -Infinity, max = Infinity, wholeNumbers }) =>
		typeof value === 'number' &&
		Number.isFinite(value) &&
		value >= min &&
		value <= max &&
		(!wholeNumbers || Number.isInteger(value)),
	date: (value) => /^(\d{4}(-\d\d(-\d\d)?)?~?|teens)$/.test(String(value)),
	text: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 40,
	list: (value) =>
		Array.isArray(value) && value.length > 0 && value.length <= 4 && value.every(isSaid),
	balance: (value) => {
		const { left, right } = value as { left: unknown[]; right: unknown[] };
		return left.length + right.length > 0 && [...left, ...right].every(isSaid);
	},
	rows: (value) =>
		Array.isArray(value) &&
		value.length <= 3 &&
		(value as { cells: object }[]).every(({ cells }) => {
			const given = Object.keys(cells);
			return (
				given.length > 0 && given.every((key) => ['constructor', 'trust', 'name'].includes(key))
			);
		})
};

function valuesOf(item: CompiledItem): readonly unknown[] {
	return (item.options ?? []).map((option) => option.value);
}

function isListWithoutTwins(value: AnswerValue): value is readonly (string | number)[] {
	return Array.isArray(value) && value.length > 0 && new Set(value).size === value.length;
}

function isSaid(entry: unknown): boolean {
	return typeof entry === 'string' && entry.trim() === entry && entry !== '';
}

describe.each(items.map((item) => [item.id, item] as const))('2.3 coercion: %s', (_id, item) => {
	const itemType = itemTypeOf(item);

	it('takes anything without throwing; a value fits, survives JSON and is read as itself', () => {
		let accepted = 0;
		fc.assert(
			fc.property(raw, (given) => {
				const outcome = itemType.coerce(given, item);
				if (isEmptyInput(given) && itemType.isAnswerable) expect(outcome.outcome).toBe('empty');
				if (outcome.outcome !== 'value') return;
				accepted++;
				const { value } = outcome;
				expect(fits[itemType.type]?.(value, item)).toBe(true);
				expect(itemType.coerce(value, item)).toEqual({ outcome: 'value', value });
				const stored = JSON.stringify(value);
				expect(itemType.coerce(JSON.parse(stored), item)).toEqual({ outcome: 'value', value });
				itemType.words(value, item, 'nb');
				for (const column of itemType.columns(item)) column.read(value);
			}),
			seeded(600)
		);
		expect(accepted > 0).toBe(itemType.isAnswerable);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});
