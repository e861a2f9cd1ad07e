import { describe, expect, it } from 'vitest';
import { form, type FormDraft } from '../testing/form.ts';
import { choice, choices, rows, scale, text, words, yesNo } from '../testing/items.ts';
import { dataFile } from '../testing/content-file.ts';
import { checkContent } from './check-content.ts';
import { problemText, type Problem } from './content-file.ts';

const yes = (item: string) => ({ item, is: 'yes' });
const sources = dataFile('forms/sources/s.yaml', {
	book: { title: 'A book', type: 'textbook' }
});

function suggestion(more: Readonly<Record<string, unknown>> = {}) {
	return {
		suggestion: 's',
		topic: 'topic',
		kind: 'offer',
		urgency: 'plan',
		title: words('title'),
		action: words('action'),
		patientText: null,
		when: yes('f.a'),
		owner: 'clinician',
		precedence: 50,
		evidence: [{ source: 'book', strength: 'textbook', says: 'so' }],
		scope: words('scope'),
		examples: [
			{ given: { 'f.a': 'yes' }, expect: 'suggested' },
			{ given: { 'f.a': null }, expect: 'unknown' }
		],
		...more
	};
}

function problemsOf(...data: readonly unknown[]): readonly Problem[] {
	const files = data.map((one, i) => dataFile(`forms/${i}.yaml`, one));
	return checkContent([...files, sources]).problems;
}

/** What is wrong with a form, each as one sentence without the file. */
function said(draft: FormDraft): readonly string[] {
	return problemsOf(draft.raw).map(({ path, message, remedy }) => `${path}: ${message}. ${remedy}`);
}

const sound = form(yesNo('a'), scale('b', 0, 10).when(yes('a'))).scores({
	s: { sum: ['b'] },
	band: {
		bands: {
			of: 's',
			edges: [
				{ id: 'low', from: 0, status: 'heuristic' },
				{ id: 'high', from: 5, status: 'heuristic' }
			]
		}
	}
});

describe('1.2 sound content', () => {
	it('has no problems', () => {
		expect(problemsOf(sound.raw, [suggestion()])).toEqual([]);
	});

	it('1.3 is compiled once and frozen all the way down', () => {
		const { content } = checkContent([dataFile('forms/f.yaml', sound.raw), sources]);
		const item = content?.forms[0]?.sections[0]?.items[1];
		expect(Object.isFrozen(content)).toBe(true);
		expect(Object.isFrozen(item?.when)).toBe(true);
		expect(Object.isFrozen(content?.forms[0]?.scores[0]?.rule)).toBe(true);
	});
});

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

describe('1.2 an error names file, line, path, what is wrong, and a remedy', () => {
	it('in one line of text', () => {
		const [problem] = problemsOf(form(yesNo('a'), yesNo('b').when(yes('aa'))).raw);
		expect(problemText(problem as Problem)).toMatch(
			/^forms\/0\.yaml:\d+ sections\.0\.items\.1\.when\.item: no item `f\.aa`\. Did you mean `f\.a`\?$/
		);
	});

	it('at the line where it stands', () => {
		const file = dataFile('forms/f.yaml', form(yesNo('a'), yesNo('b').when(yes('aa'))).raw);
		const { problems } = checkContent([file]);
		expect(problems[0]?.line).toBe(file.lineAt(['sections', 0, 'items', 1, 'when', 'item']));
		expect(problems[0]?.line).toBeGreaterThan(20);
	});

	it('all at once, not the first', () => {
		const broken = form(
			yesNo('a'),
			yesNo('a'),
			scale('c', 5, 1),
			yesNo('d').when(yes('nobody'))
		).scores({ s: { sum: ['nothing'] } });
		const list = [suggestion({ evidence: [{ source: 'boook', strength: 'textbook', says: 'x' }] })];
		const problems = problemsOf(broken.raw, list, { package: 'p' });
		expect(problems.length).toBeGreaterThanOrEqual(6);
		expect(new Set(problems.map(({ file }) => file)).size).toBe(3);
	});

	it('with any problem there is no content', () => {
		expect(checkContent([dataFile('forms/f.yaml', form(scale('a', 1, 0)).raw)]).content).toBeNull();
	});
});

describe('1.2 suggestions that pull the other way', () => {
	const pulling = (other: string) =>
		suggestion({ pullsAgainst: [{ suggestion: other, because: words('why') }] });

	it('name another one that exists', () => {
		const other = { ...suggestion(), suggestion: 'stay' };
		expect(problemsOf(sound.raw, [pulling('stay'), other])).toEqual([]);
		expect(
			problemsOf(sound.raw, [pulling('stayy'), other])
				.map(problemText)
				.join()
		).toMatch(/no suggestion `stayy`.*stay/);
		expect(
			problemsOf(sound.raw, [pulling('s'), other])
				.map(problemText)
				.join()
		).toMatch(/itself/);
	});
});

describe('1.2 the format', () => {
	it.each([
		['an unknown key', form(yesNo('a')).with({ tilte: words('x') }), /unknown key `tilte`/],
		[
			'a value that is none of several',
			form(yesNo('a')).with({ kind: 'instrment' }),
			/`instrument`\?/
		],
		['a missing key', form(yesNo('a')).with({ version: undefined }), /version: .*missing/],
		['a boolean for a word', form(choice('a', { value: true })), /in quotes/],
		['an id that is not kebab-case', form(yesNo('Item_1')), /kebab-case/],
		[
			'a condition with a misspelt test',
			form(yesNo('a'), yesNo('b').when({ item: 'a', iss: 'yes' })),
			/`iss`/
		],
		['an item type that does not exist', form(yesNo('a').with({ type: 'chioce' })), /`choice`/]
	])('%s', (_what, draft, message) => {
		expect(said(draft).join('\n')).toMatch(message);
	});

	it.each([
		['nothing', null],
		['a number', 5],
		['something else', { hello: 1 }],
		['a list of something else', [{ hello: 1 }]]
	])('a file that holds %s', (_what, data) => {
		expect(problemsOf(data)).not.toEqual([]);
	});

	it('a file that is no YAML says so at its line', () => {
		const file = {
			...dataFile('forms/f.yaml', null),
			faults: [{ line: 7, message: 'bad indent' }]
		};
		expect(checkContent([file]).problems).toMatchObject([{ line: 7, path: '' }]);
	});
});

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
