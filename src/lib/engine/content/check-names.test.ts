import { describe, expect, it } from 'vitest';
import { problemsOf, said, sound, suggestion, yes } from '../testing/checked.ts';
import { form } from '../testing/form.ts';
import { choice, rows, scale, words, yesNo } from '../testing/items.ts';

describe('1.2 names', () => {
	it('an id stands once: items, aliases, forms, suggestions', () => {
		expect(said(form(yesNo('a'), yesNo('a'))).join()).toMatch(/`a` is used twice/);
		expect(said(form(yesNo('a').with({ aliases: ['b'] }), yesNo('b'))).join()).toMatch(/twice/);
		expect(problemsOf(sound.raw, sound.raw).map(({ message }) => message)).toContain(
			'form `f` exists already'
		);
		expect(problemsOf(sound.raw, [suggestion(), suggestion()]).join()).not.toBe('');
	});

	it.each([
		[
			'an option set',
			form(choice('a', 'x').with({ options: 'yes-noo' })).with({
				optionSets: { 'yes-no': [{ value: 'yes', text: words('yes') }] }
			}),
			/no option set `yes-noo`\. Did you mean `yes-no`/
		],
		[
			'an option set called like a property',
			form(choice('a', 'x').with({ options: 'constructor' })),
			/no option set `constructor`/
		],
		[
			'an option in a condition',
			form(yesNo('a'), yesNo('b').when({ item: 'a', is: 'yess' })),
			/no option `yess`\. Did you mean `yes`/
		],
		[
			'a score in a condition',
			sound.with({
				critical: [{ item: 'a', when: { score: 'ss', atLeast: 1 }, text: words('x') }]
			}),
			/no score `f\.ss`\. Did you mean `f\.s`/
		],
		[
			'a band in a condition',
			sound.with({
				critical: [{ item: 'a', when: { band: 'band', is: 'hihg' }, text: words('x') }]
			}),
			/no band `hihg`\. Did you mean `high`/
		],
		[
			'a cell',
			form(rows('r', yesNo('kind')), yesNo('b').when(yes('f.r.kin'))),
			/no cell `kin` in `f\.r`\. Did you mean `kind`/
		],
		[
			'an item of a sum',
			form(scale('aa', 0, 1)).scores({ s: { sum: ['ab'] } }),
			/no item or score `f\.ab`/
		],
		[
			'an item of a calculation',
			form(scale('aa', 0, 1)).scores({ s: { calculate: { minus: ['aa', 'ab'] } } }),
			/no item or score `f\.ab`/
		],
		[
			'an item that is counted as answered',
			form(scale('aa', 0, 1)).scores({ s: { answered: ['ab'] } }),
			/no item `f\.ab`\. Did you mean `f\.aa`/
		],
		[
			'the score of bands',
			form(scale('aa', 0, 1)).scores({
				b: {
					bands: {
						of: 'tt',
						edges: [
							{ id: 'x', from: 0, status: 'official' },
							{ id: 'y', from: 1, status: 'official' }
						]
					}
				}
			}),
			/`f\.tt`/
		],
		['a critical item', form(yesNo('a')).critical('aa', yes('a')), /no item `aa` in this form/]
	])('%s exists', (_what, draft, message) => {
		expect(said(draft).join('\n')).toMatch(message);
	});

	it('evidence and cut-offs resolve to a source', () => {
		const list = [suggestion({ evidence: [{ source: 'boook', strength: 'textbook', says: 'x' }] })];
		expect(problemsOf(sound.raw, list)).toMatchObject([
			{ message: 'no source `boook`', remedy: 'Did you mean `book`?' }
		]);
	});
});
