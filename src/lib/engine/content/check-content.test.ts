import { describe, expect, it } from 'vitest';
import { problemsOf, said, sound, sources, suggestion, yes } from '../testing/checked.ts';
import { dataFile } from '../testing/content-file.ts';
import { form } from '../testing/form.ts';
import { choice, scale, words, yesNo } from '../testing/items.ts';
import { checkContent } from './check-content.ts';
import { problemText, type Problem } from './content-file.ts';

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
