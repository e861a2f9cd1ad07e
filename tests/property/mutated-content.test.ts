import { describe, expect, it } from 'vitest';
import { checkContent } from '#engine/content/check-content.ts';
import { problemText } from '#engine/content/content-file.ts';
import { contentFile, readContentFiles } from '#server/content/read-content-files.ts';
import { fc, seeded } from './seed.ts';

const files = await readContentFiles('forms');
const isTaken = (file: string) => /pc-ptsd-5|resources-first|option-sets|\/sources\//.test(file);
/** Enough to stand by itself, so that what is checked last is reached too. */
const sound = files.filter(({ file }) => isTaken(file));
const chosen = sound.filter(({ file }) => /pc-ptsd-5|resources-first/.test(file));

/** Every place in a piece of data. */
function places(data: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
	if (typeof data !== 'object' || data === null) return [[...path]];
	const inner = Object.entries(data).flatMap(([key, value]) =>
		places(value, [...path, Array.isArray(data) ? Number(key) : key])
	);
	return [[...path], ...inner];
}

function mutated(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return value;
	const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<
		string,
		unknown
	>;
	if (value === undefined && rest.length === 0) Reflect.deleteProperty(copy, key);
	else copy[key] = mutated((data as Record<string, unknown>)[key], rest, value);
	return copy;
}

const values = fc.constantFrom<unknown[]>(
	undefined,
	null,
	'',
	'constructor',
	'__proto__',
	'item-1',
	'a.b.c.d',
	true,
	0,
	-1,
	1e308,
	[],
	[null],
	{},
	{ any: [] },
	{ item: 'item-1', is: 'yes' },
	{ not: { item: 'nobody', atLeast: 1 } },
	{ score: 'total', atLeast: 3 },
	{ nb: 'x', en: 'x' }
);

const mutation = fc.constantFrom(...chosen).chain((file) =>
	fc.record({
		file: fc.constant(file),
		path: fc.constantFrom(...places(file.data)),
		value: values
	})
);

describe('1.2 a content file with a mistake never crashes the checker', () => {
	it('without a mistake there is none', () => {
		expect(checkContent(sound).problems).toEqual([]);
	});

	it('data: one place is changed', () => {
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

	it('text: characters are cut out', () => {
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
