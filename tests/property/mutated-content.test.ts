import { describe, expect, it } from 'vitest';
import { checkContent } from '#engine/content/check-content.ts';
import { problemText } from '#engine/content/content-file.ts';
import { contentFile, readContentFiles } from '#server/content/read-content-files.ts';
import { mutated, places, wrongValues } from './mutations.ts';
import { fc, seeded } from './seed.ts';

const files = await readContentFiles('forms');
const isTaken = (file: string) => /pc-ptsd-5|resources-first|option-sets|\/sources\//.test(file);
/** Enough to stand by itself, so that what is checked last is reached too. */
const sound = files.filter(({ file }) => isTaken(file));
const chosen = sound.filter(({ file }) => /pc-ptsd-5|resources-first/.test(file));

const mutation = fc.constantFrom(...chosen).chain((file) =>
	fc.record({
		file: fc.constant(file),
		path: fc.constantFrom(...places(file.data)),
		value: wrongValues
	})
);

describe('1.2 a content file with a mistake never crashes the checker', () => {
	it('without a mistake there is none', () => {
		expect(checkContent(sound).problems).toEqual([]);
	});

	it('data: one place is changed', { timeout: 60_000 }, () => {
		let found = 0;
		fc.assert(
			fc.property(mutation, ({ file, path, value }) => {
				const data = mutated(file.data, path, value);
				const others = sound.filter((one) => one !== file);
				const { problems, content } = checkContent([{ ...file, data }, ...others]);
				expect(content === null).toBe(problems.length > 0);
				for (const problem of problems) {
					expect(problemText(problem)).toMatch(/^forms\/\S+:\d+.*: .+\. .+/s);
				}
				if (problems.some((problem) => problem.file === file.file)) found++;
			}),
			seeded(300)
		);
		expect(found).toBeGreaterThan(100);
	});

	it('text: characters are cut out', { timeout: 60_000 }, () => {
		const text = JSON.stringify(chosen[0]?.data, null, 2);
		fc.assert(
			fc.property(
				fc.nat({ max: text.length - 1 }),
				fc.integer({ min: 1, max: 40 }),
				(at, length) => {
					const file = contentFile('forms/x.yaml', text.slice(0, at) + text.slice(at + length));
					const { problems, content } = checkContent([file]);
					expect(content === null).toBe(problems.length > 0);
				}
			),
			seeded(60)
		);
	});
});
