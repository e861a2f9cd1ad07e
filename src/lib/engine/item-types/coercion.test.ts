import { describe, expect, it } from 'vitest';
import { readAnswer } from '../answers/read-answers.ts';
import type { CompiledItem } from '../compile/compiled.ts';
import { allItems } from '../evaluation/program.ts';
import { form } from '../testing/form.ts';
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
	text,
	type ItemDraft
} from '../testing/items.ts';

function compiled(draft: ItemDraft): CompiledItem {
	return allItems(form(draft).compiled())[0] as CompiledItem;
}

/** The value, `open` for nothing said, or the code of a refusal. */
function read(raw: unknown, draft: ItemDraft): unknown {
	const outcome = readAnswer(raw, compiled(draft));
	if ('refusal' in outcome) return `refused: ${outcome.refusal.code}`;
	return outcome.answer.state === 'answered' ? outcome.answer.value : outcome.answer.state;
}

const everyType: readonly ItemDraft[] = [
	choice('choice', 'a', 'b'),
	choices('choices', 'a', 'b'),
	scale('scale', 0, 10),
	number('number'),
	date('date'),
	text('text'),
	list('list'),
	rows('rows', choice('cell', 'a', 'b')),
	rank('rank', 'a', 'b'),
	balance('balance')
];

describe('2.3 coercion: empty is never 0, never the first option, never false', () => {
	const empties: readonly unknown[] = ['', '  ', '\n', null, undefined, [], [''], [null, '']];
	it.each(everyType.flatMap((draft) => empties.map((raw) => [draft.raw['type'], raw, draft])))(
		'%s: %j is open',
		(_type, raw, draft) => {
			expect(read(raw, draft as ItemDraft)).toBe('open');
		}
	);

	it('rows and lists with nothing in them are open', () => {
		expect(read([{ cells: {} }, { id: 'x' }], rows('r', text('name')))).toBe('open');
		expect(read('\n \n', list('l'))).toBe('open');
		expect(read({ left: [], right: '' }, balance('b'))).toBe('open');
		expect(read({}, balance('b'))).toBe('open');
	});
});

describe('2.3 coercion: states can be stated', () => {
	it.each(['open', 'skipped', 'declined', 'unclear'])('%s', (state) => {
		for (const draft of everyType) expect(read({ state }, draft)).toBe(state);
	});

	it.each(['answered', 'hidden', 'not-asked', 'Declined', 7, null])('%j is refused', (state) => {
		for (const draft of everyType) expect(read({ state }, draft)).toBe('refused: wrong-shape');
	});

	it('a note takes neither an answer nor a state', () => {
		expect(read('x', note('n'))).toBe('refused: wrong-shape');
		expect(read({ state: 'declined' }, note('n'))).toBe('refused: wrong-shape');
	});
});

describe('2.3 coercion: choice', () => {
	const draft = choice('c', 'yes', 'no');
	const numbered = choice('c', 0, 1, 2);

	it.each([
		['yes', 'yes'],
		[' yes ', 'yes'],
		[['no'], 'no'],
		['maybe', 'refused: not-an-option'],
		['Yes', 'refused: not-an-option'],
		[['yes', 'no'], 'refused: not-an-option'],
		[true, 'refused: not-an-option'],
		[0, 'refused: not-an-option'],
		[{ value: 'yes' }, 'refused: not-an-option'],
		['constructor', 'refused: not-an-option'],
		['__proto__', 'refused: not-an-option']
	])('%j → %j', (raw, outcome) => {
		expect(read(raw, draft)).toBe(outcome);
	});

	it.each([
		['2', 2],
		[2, 2],
		[-0, 0],
		['02', 'refused: not-an-option'],
		['2,0', 'refused: not-an-option'],
		[3, 'refused: not-an-option'],
		[NaN, 'refused: not-an-option']
	])('numbers: %j → %j', (raw, outcome) => {
		expect(read(raw, numbered)).toBe(outcome);
	});
});

describe('2.3 coercion: choices', () => {
	const draft = choices('c', 'a', 'b', 'c', { value: 'none', exclusive: true });

	it.each([
		['a', ['a']],
		[
			['c', 'a'],
			['a', 'c']
		],
		[['a', 'a', ''], ['a']],
		[['none'], ['none']],
		[['none', 'a'], 'refused: contradiction'],
		[['a', 'x'], 'refused: not-an-option'],
		[[['a']], 'refused: not-an-option']
	])('%j → %j', (raw, outcome) => {
		expect(read(raw, draft)).toEqual(outcome);
	});
});

describe('2.3 coercion: scale', () => {
	it.each([
		['7', 7],
		[0, 0],
		['-0', 0],
		[11, 'refused: out-of-range'],
		[-1, 'refused: out-of-range'],
		['2,5', 'refused: not-whole'],
		['five', 'refused: not-a-number'],
		[true, 'refused: not-a-number']
	])('%j → %j', (raw, outcome) => {
		expect(read(raw, scale('s', 0, 10))).toBe(outcome);
	});
});

describe('2.3 coercion: number, as Norway writes it', () => {
	it.each([
		['1,5', 1.5],
		['1.5', 1.5],
		['1 000', 1000],
		['1\u00a0000,5', 1000.5],
		['1.000,5', 1000.5],
		['1.000.000', 1_000_000],
		['−3', -3],
		['+2', 2],
		[' 4 ', 4],
		[0, 0],
		['0', 0],
		['1,5,2', 'refused: not-a-number'],
		['1e5', 'refused: not-a-number'],
		['0x10', 'refused: not-a-number'],
		['Infinity', 'refused: not-a-number'],
		['9'.repeat(400), 'refused: not-a-number'],
		[Infinity, 'refused: not-a-number'],
		[NaN, 'refused: not-a-number'],
		['ca. 5', 'refused: not-a-number'],
		[['5'], 'refused: not-a-number'],
		[false, 'refused: not-a-number']
	])('%j → %j', (raw, outcome) => {
		expect(read(raw, number('n'))).toBe(outcome);
	});

	it('range and whole numbers', () => {
		expect(read('3', number('n', { min: 4 }))).toBe('refused: out-of-range');
		expect(read('6', number('n', { max: 5 }))).toBe('refused: out-of-range');
		expect(read('4,5', number('n', { wholeNumbers: true }))).toBe('refused: not-whole');
	});

	it('a refusal names only the ends that exist', () => {
		expect(readAnswer('3', compiled(number('n', { min: 4 })))).toEqual({
			refusal: { code: 'out-of-range', details: { min: 4 } }
		});
	});
});

describe('2.3 coercion: date, also approximate', () => {
	it.each([
		['2015', '2015'],
		[2015, '2015'],
		['2015-06', '2015-06'],
		['2015-6-3', '2015-06-03'],
		['3.6.2015', '2015-06-03'],
		['03/06/2015', '2015-06-03'],
		['6.2015', '2015-06'],
		['ca. 2015', '2015~'],
		['omtrent 06.2015', '2015-06~'],
		['2015~', '2015~'],
		['29.2.2024', '2024-02-29'],
		['29.2.2023', 'refused: not-a-date'],
		['31.4.2024', 'refused: not-a-date'],
		['13.2015', 'refused: not-a-date'],
		['3.6.15', 'refused: not-a-date'],
		['1015', 'refused: not-a-date'],
		['ca.', 'refused: not-a-date'],
		['yesterday', 'refused: not-a-date'],
		[['2015'], 'refused: not-a-date']
	])('%j → %j', (raw, outcome) => {
		expect(read(raw, date('d'))).toBe(outcome);
	});

	it('a time of life may stand instead', () => {
		expect(read('teens', date('d', { options: choice('x', 'teens').raw['options'] }))).toBe(
			'teens'
		);
	});
});

describe('2.3 coercion: text', () => {
	it.each([
		['  hei  ', 'hei'],
		['en\r\nto\rtre', 'en\nto\ntre'],
		['a\u0000b', 'ab'],
		['e\u0000\u0301', 'é'],
		[5, 'refused: wrong-shape'],
		[{}, 'refused: wrong-shape']
	])('%j → %j', (raw, outcome) => {
		expect(read(raw, text('t'))).toBe(outcome);
	});

	it('too long is refused, not cut', () => {
		expect(read('x'.repeat(11), text('t', { maxLength: 10 }))).toBe('refused: too-long');
		expect(read('x'.repeat(1_000_000), text('t'))).toBe('refused: too-long');
	});
});

describe('2.3 coercion: list and balance', () => {
	it.each([
		[
			['en', ' to ', ''],
			['en', 'to']
		],
		['en\nto\r\n', ['en', 'to']],
		[['en', 2], 'refused: wrong-shape'],
		[{ a: 1 }, 'refused: wrong-shape'],
		[Array(31).fill('x'), 'refused: too-many'],
		[['x'.repeat(501)], 'refused: too-long']
	])('list %#', (raw, outcome) => {
		expect(read(raw, list('l'))).toEqual(outcome);
	});

	it('balance keeps both sides', () => {
		const both = { left: ['ro'], right: 'penger\nhelse' };
		expect(read(both, balance('b'))).toEqual({ left: ['ro'], right: ['penger', 'helse'] });
		expect(read({ left: 5 }, balance('b'))).toBe('refused: wrong-shape');
		expect(read(['ro'], balance('b'))).toBe('refused: wrong-shape');
	});
});

describe('2.3 coercion: rank', () => {
	it.each([
		[
			['b', 'a'],
			['b', 'a']
		],
		['c', ['c']],
		[
			['b', '', 'a'],
			['b', 'a']
		],
		[['a', 'a'], 'refused: duplicate'],
		[['a', 'x'], 'refused: not-an-option']
	])('%j → %j', (raw, outcome) => {
		expect(read(raw, rank('r', 'a', 'b', 'c'))).toEqual(outcome);
	});
});

describe('2.3 coercion: rows', () => {
	const draft = rows('r', text('name'), scale('trust', 0, 10)).with({ maxEntries: 3 });

	it('keeps ids, drops empty rows, leaves open cells out', () => {
		const raw = [
			{ id: 'x1', cells: { name: 'Kari', trust: '' } },
			{ cells: {} },
			{ cells: { trust: '4' } }
		];
		expect(read(raw, draft)).toEqual([
			{ id: 'x1', cells: { name: 'Kari' } },
			{ id: 'r3', cells: { trust: 4 } }
		]);
	});

	it('gives a row without an id one that is free', () => {
		const raw = [{ id: 'r2', cells: { trust: 1 } }, { cells: { trust: 2 } }];
		expect(read(raw, draft)).toEqual([
			{ id: 'r2', cells: { trust: 1 } },
			{ id: 'r3', cells: { trust: 2 } }
		]);
	});

	it('a cell that does not fit refuses the whole answer and says where', () => {
		const raw = [{ cells: { name: 'Kari' } }, { cells: { trust: 11 } }];
		expect(readAnswer(raw, compiled(draft))).toEqual({
			refusal: { code: 'out-of-range', details: { min: 0, max: 10, row: 2, cell: 'trust' } }
		});
	});

	it.each([
		[{}, 'refused: wrong-shape'],
		['text', 'refused: wrong-shape'],
		[[null, 'x'], 'refused: wrong-shape'],
		[[[]], 'refused: wrong-shape'],
		[[{ cells: 'abc' }], 'refused: wrong-shape'],
		[[{ cells: ['a'] }], 'refused: wrong-shape'],
		[
			[
				{ id: 'a', cells: { trust: 1 } },
				{ id: 'a', cells: { trust: 2 } }
			],
			'refused: duplicate'
		],
		[Array(4).fill({ cells: { trust: 1 } }), 'refused: too-many']
	])('%j → %j', (raw, outcome) => {
		expect(read(raw, draft)).toBe(outcome);
	});

	it('keys that every object has change nothing', () => {
		const raw: unknown = JSON.parse(
			'[{"id":"__proto__","cells":{"__proto__":{"polluted":1},"constructor":1,"trust":5}}]'
		);
		expect(read(raw, draft)).toEqual([{ id: '__proto__', cells: { trust: 5 } }]);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

describe('2.3 coercion: hostile input', () => {
	const nested: unknown = Array.from({ length: 50_000 }).reduce((inner) => [inner], 'x');

	it('deeply nested input is refused, not followed', () => {
		for (const draft of everyType) expect(String(read(nested, draft))).toMatch(/^refused/);
	});

	it('a hundred thousand options are refused quickly', () => {
		const many = Array.from({ length: 100_000 }, (_, i) => `x${i}`);
		for (const draft of everyType) expect(String(read(many, draft))).toMatch(/^refused/);
	});
});
