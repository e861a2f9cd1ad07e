import { describe, expect, it } from 'vitest';
import type { CompiledSuggestion } from '../compile/compiled.ts';
import { form } from '../testing/form.ts';
import { choice, rank, rows, scale, words, yesNo } from '../testing/items.ts';
import { suggest, suggestion } from '../testing/suggestion.ts';
import { inShownOrder } from './order.ts';
import { rankedLifeAreas } from './ranked-life-areas.ts';

const asked = form(yesNo('a'), yesNo('b'), yesNo('c')).compiled();
const yes = (item: string) => ({ item: `f.${item}`, is: 'yes' });
const reason = (item: string) => ({ when: yes(item), because: words(item) });

describe('6.1 status', () => {
	const one = suggestion('s', yes('a'), {
		unless: [reason('b')],
		strengthens: [reason('c')]
	});
	const status = (given: Readonly<Record<string, unknown>>) =>
		suggest([asked], [one], given).suggestions[0]?.status();

	it.each([
		[{ 'f.a': 'yes' }, 'suggested'],
		[{ 'f.a': 'yes', 'f.b': 'no' }, 'suggested'],
		[{ 'f.a': 'yes', 'f.b': 'yes' }, 'suppressed'],
		[{ 'f.a': 'no', 'f.b': 'yes' }, 'not-indicated'],
		[{ 'f.b': 'yes' }, 'unknown'],
		[{ 'f.a': { state: 'declined' } }, 'unknown'],
		[{}, 'unknown']
	])('%o → %s', (given, expected) => {
		expect(status(given)).toBe(expected);
	});

	it('says which reasons hold', () => {
		const evaluated = suggest([asked], [one], { 'f.a': 'yes', 'f.b': 'yes', 'f.c': 'yes' });
		expect(evaluated.suggestions[0]?.instances()).toEqual([
			{ status: 'suppressed', strengthens: [0], unless: [0] }
		]);
	});

	it('6.6 follows each answer', () => {
		const evaluated = suggest([asked], [one]);
		const [linked] = evaluated.suggestions;
		evaluated.set('f.a', { state: 'answered', value: 'yes' });
		expect(linked?.status()).toBe('suggested');
		evaluated.set('f.b', { state: 'answered', value: 'yes' });
		expect(linked?.status()).toBe('suppressed');
		evaluated.set('f.a', { state: 'declined' });
		expect(linked?.status()).toBe('unknown');
	});
});

describe('6.1 once per row', () => {
	const people = form(
		rows('people', choice('kind', 'friend', 'foe'), scale('trust', 0, 10)),
		yesNo('alone')
	).compiled();
	const one = suggestion(
		's',
		{
			all: [
				{ item: 'f.people.trust', atLeast: 6 },
				{ item: 'f.alone', is: 'yes' }
			]
		},
		{
			forEach: 'f.people',
			unless: [{ when: { item: 'f.people.kind', is: 'foe' }, because: words('unsafe') }]
		}
	);
	const people3 = [
		{ id: 'x', cells: { kind: 'friend', trust: 8 } },
		{ id: 'y', cells: { kind: 'foe', trust: 9 } },
		{ id: 'z', cells: { kind: 'friend' } }
	];

	it('each row by itself; the most telling status stands for all', () => {
		const given = { 'f.people': people3, 'f.alone': 'yes' };
		const [linked] = suggest([people], [one], given).suggestions;
		expect(linked?.instances().map(({ row, status }) => [row?.id, status])).toEqual([
			['x', 'suggested'],
			['y', 'suppressed'],
			['z', 'unknown']
		]);
		expect(linked?.status()).toBe('suggested');
	});

	it('an unsafe person does not suppress the offer for another one, nor lend them trust', () => {
		const given = { 'f.people': people3.slice(1), 'f.alone': 'yes' };
		const [linked] = suggest([people], [one], given).suggestions;
		expect(linked?.instances().map(({ status }) => status)).toEqual(['suppressed', 'unknown']);
		expect(linked?.status()).toBe('suppressed');
	});

	it('without rows: unknown', () => {
		expect(suggest([people], [one], { 'f.alone': 'yes' }).suggestions[0]?.status()).toBe('unknown');
		const never = suggest([people], [one], { 'f.alone': 'no' });
		expect(never.suggestions[0]?.status()).toBe('not-indicated');
	});

	it('rows that are hidden are not there', () => {
		const hidden = form(
			yesNo('has'),
			rows('people', choice('kind', 'friend', 'foe')).when({ item: 'has', is: 'yes' })
		).compiled();
		const some = suggestion('s', { item: 'f.people.kind', is: 'friend' }, { forEach: 'f.people' });
		const given = { 'f.has': 'no', 'f.people': [{ cells: { kind: 'friend' } }] };
		expect(suggest([hidden], [some], given).suggestions[0]?.status()).toBe('not-indicated');
	});
});

describe('6.2 the order in which they are shown', () => {
	const shown = (list: readonly CompiledSuggestion[], ranked: readonly string[] = []) =>
		inShownOrder(
			list.map((one) => ({ suggestion: one })),
			ranked
		).map((one) => one.suggestion.id);
	const make = (id: string, more: Readonly<Record<string, unknown>> = {}) =>
		suggestion(id, yes('a'), more);
	const strength = (name: string) => ({ evidence: [{ source: 'a', strength: name, says: 'so' }] });

	it('urgency now, then precedence, then the own ranking, then strength of evidence, then id', () => {
		const list = [
			make('f'),
			make('e', strength('guideline')),
			make('d', { lifeArea: 'work' }),
			make('c', { lifeArea: 'home', ...strength('informant') }),
			make('b', { precedence: 10 }),
			make('a', { urgency: 'now', precedence: 90 })
		];
		expect(shown(list, ['home', 'work'])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	});

	it('does not depend on the order in which they come', () => {
		const list = ['x', 'y', 'z'].map((id) => make(id));
		expect(shown(list.toReversed())).toEqual(shown(list));
	});

	it("the person's own ranking is read from their answer, and only while it stands", () => {
		const areas = form(
			yesNo('wants'),
			rank('ranking', 'home', 'work').when({ item: 'wants', is: 'yes' })
		)
			.with({ form: 'what-first' })
			.compiled();
		const given = { 'what-first.ranking': ['work', 'home'] };
		expect(rankedLifeAreas(suggest([areas], [], { ...given, 'what-first.wants': 'yes' }))).toEqual([
			'work',
			'home'
		]);
		expect(rankedLifeAreas(suggest([areas], [], { ...given, 'what-first.wants': 'no' }))).toEqual(
			[]
		);
		expect(rankedLifeAreas(suggest([asked], []))).toEqual([]);
	});
});
