import { describe, expect, it } from 'vitest';
import { problemsOf, said, sound, suggestion } from '../../testing/checked.ts';
import { form } from '../../testing/form.ts';
import { yesNo } from '../../testing/items.ts';

describe('1.2 texts, licence, cases and examples', () => {
	it('every text in every required language', () => {
		expect(said(form(yesNo('a').with({ text: { nb: 'a' } }))).join()).toMatch(/missing in `en`/);
	});

	it('an instrument has its block and its translation status', () => {
		expect(said(form(yesNo('a')).instrument())).toHaveLength(2);
	});

	it('a worked case holds', () => {
		const cases = (expectation: unknown) =>
			sound.with({
				cases: [{ name: 'one', answers: { a: 'yes', b: 5 }, expect: { s: expectation } }]
			});
		expect(said(cases(5))).toEqual([]);
		expect(said(cases(6)).join()).toMatch(/`s` should be 6, but is 5/);
		expect(
			said(sound.with({ cases: [{ name: 'one', answers: { bb: 1 }, expect: {} }] })).join()
		).toMatch(/bb, which the form does not have/);
	});

	it('a worked case of a form that looks at another one holds too', () => {
		const other = form(yesNo('x').when({ score: 'f.s', atLeast: 3 })).with({
			form: 'g',
			cases: [{ name: 'hidden', answers: {}, expect: { hidden: ['y'] } }]
		});
		expect(problemsOf(sound.raw, other.raw).map(({ message }) => message)).toEqual([
			'case "hidden": `hidden` should be ["y"], but is ["x"]'
		]);
	});

	it.each([
		[
			{ given: { 'f.a': 'no' }, expect: 'suggested' },
			/expects `suggested`, but `s` is `not-indicated`/
		],
		[{ given: { 'f.aa': 'no' }, expect: 'unknown' }, /gives `f\.aa`, which does not exist/],
		[{ given: { 'f.a': 'maybe' }, expect: 'unknown' }, /does not fit \(not-an-option\)/],
		[{ given: { 'f.band': 'hihg' }, expect: 'unknown' }, /does not fit/],
		[{ given: { 'f.s': 'low' }, expect: 'unknown' }, /does not fit/],
		[{ given: { 'fact.x': {} }, expect: 'unknown' }, /does not fit/]
	])('an example holds: %j', (example, message) => {
		const list = [suggestion({ examples: [...suggestion().examples, example] })];
		expect(
			problemsOf(sound.raw, list)
				.map((one) => one.message)
				.join()
		).toMatch(message);
	});
});
