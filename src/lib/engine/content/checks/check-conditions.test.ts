import { describe, expect, it } from 'vitest';
import { problemsOf, said, sound, suggestion, yes } from '../../testing/checked.ts';
import { form } from '../../testing/form.ts';
import { choice, choices, rows, scale, text, words, yesNo } from '../../testing/items.ts';

describe('5.1 a condition on one row', () => {
	const people = form(yesNo('a'), rows('people', choice('kind', 'friend', 'foe')));
	const when = (condition: unknown) =>
		problemsOf(people.raw, [suggestion({ when: condition, examples: suggestion().examples })]).map(
			({ path, message }) => `${path}: ${message}`
		);

	it('is about a repeating group, and about its cells', () => {
		const kind = { item: 'f.people.kind', is: 'friend' };
		const ofRow = (problem: string) => problem.includes('row');
		expect(when({ row: 'f.people', where: kind }).filter(ofRow)).toEqual([]);
		expect(when({ row: 'f.a', where: kind })).toContain('0.when.row: `f.a` has no rows');
		expect(when({ row: 'f.people', where: yes('f.a') })).toContain(
			'0.when.where: this is not asked of a row of `f.people`'
		);
	});
});

describe('1.2 conditions that could never be what they say', () => {
	const asked = [yesNo('a'), choices('c', 'x', 'y'), text('t'), scale('n', 0, 10)] as const;
	const withCondition = (when: unknown) => form(...asked, yesNo('z').when(when));

	it.each([
		['nothing is asked', { item: 'a' }, /nothing is asked/],
		['a test the type does not know', { item: 't', is: 'x' }, /can't be asked of a text item/],
		['a number asked of choices', { item: 'c', atLeast: 1 }, /can't be asked of a choices item/],
		[
			'state and value at once',
			{ item: 'a', answered: true, is: 'yes' },
			/state and its value at once/
		],
		['a comparison without a limit', { compare: [{ item: 'n' }, 3] }, /needs one of/],
		['a comparison with text', { compare: [{ item: 't' }, 3], atLeast: 1 }, /`f\.t` is no number/],
		['itself', { item: 'z', is: 'yes' }, /does not stand before it/],
		[
			'itself in a comparison',
			{ compare: [{ item: 'z' }, 1], atLeast: 0 },
			/does not stand before it/
		]
	])('%s', (_what, when, message) => {
		expect(said(withCondition(when)).join('\n')).toMatch(message);
	});

	it('"don\'t know" is never true', () => {
		const draft = form(
			choice('a', 'yes', { value: 'dont-know', unsure: true }),
			yesNo('b').when({ item: 'a', is: 'dont-know' })
		);
		expect(said(draft).join()).toMatch(/never true/);
	});

	it.each([
		['a band score', { score: 'band', atLeast: 1 }, /\{ band: band, is: … \}/],
		['a truth as a number', { score: 'met', atLeast: 1 }, /is: true/],
		['a number as a truth', { score: 's', is: true }, /It is a number/],
		['a number score as bands', { band: 's', is: 'low' }, /has no bands/]
	])('a score asked in the wrong way: %s', (_what, when, message) => {
		const draft = sound
			.scores({ ...(sound.raw['scores'] as object), met: { truth: yes('a') } })
			.with({ critical: [{ item: 'a', when, text: words('x') }] });
		expect(said(draft).join('\n')).toMatch(message);
	});
});
