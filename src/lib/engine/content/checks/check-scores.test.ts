import { describe, expect, it } from 'vitest';
import { problemsOf, said, yes } from '../../testing/checked.ts';
import { form } from '../../testing/form.ts';
import { scale, text, yesNo } from '../../testing/items.ts';

describe('1.2 scores', () => {
	const edge = (id: string, from: unknown) => ({ id, from, status: 'official' });
	const banded = (...edges: readonly unknown[]) =>
		form(scale('a', 1, 5)).scores({ s: { sum: ['a'] }, b: { bands: { of: 's', edges } } });

	it.each([
		['a text in a sum', form(text('a')).scores({ s: { sum: ['a'] } }), /can't be scored/],
		[
			'a truth in a sum',
			form(yesNo('a')).scores({ t: { truth: yes('a') }, s: { sum: ['t'] } }),
			/`f\.t` is no number/
		],
		[
			'bands that do not rise',
			banded(edge('x', 1), edge('y', 4), edge('z', 3)),
			/does not begin above/
		],
		[
			'bands that overlap for a fact',
			banded(edge('x', 1), edge('y', { by: 'sex', values: { male: 4, female: 3 } }), edge('z', 4)),
			/does not begin above/
		],
		['a band beyond the range', banded(edge('x', 1), edge('y', 6)), /ends at 5/],
		['a range that no band covers', banded(edge('x', 2), edge('y', 3)), /nothing covers 1 up to 2/],
		[
			'a table that does not rise',
			form(scale('a', 1, 5)).scores({
				s: { sum: ['a'] },
				t: {
					table: {
						of: 's',
						rows: [
							[3, 1],
							[1, 2]
						]
					},
					status: 'official'
				}
			}),
			/rows do not rise/
		],
		[
			'classes without a last case',
			form(yesNo('a')).scores({
				c: {
					classify: {
						cases: [
							{ when: yes('a'), then: 'x' },
							{ when: yes('a'), then: 'y' }
						]
					}
				}
			}),
			/Let the last case stand without `when`/
		]
	])('%s', (_what, draft, message) => {
		expect(said(draft).join('\n')).toMatch(message);
	});

	it('a circle is told with all that stand in it, at its place', () => {
		const circle = form(scale('a', 0, 3), scale('b', 0, 3).when({ score: 's', atLeast: 1 })).scores(
			{
				s: { sum: ['b'] }
			}
		);
		expect(problemsOf(circle.raw)).toMatchObject([
			{
				path: 'sections.0.items.1.when',
				message: expect.stringMatching(/`f\.b` reads `f\.s` reads `f\.b`/)
			}
		]);
		const scores = form(scale('a', 0, 3)).scores({ s: { sum: ['a', 't'] }, t: { sum: ['s'] } });
		expect(problemsOf(scores.raw)).toMatchObject([{ path: 'scores.s' }]);
	});
});
