import { describe, expect, it } from 'vitest';
import { checkContent } from '#engine/content/check-content.ts';
import { problemText, type ContentFile } from '#engine/content/content-file.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { violationsIn } from '#engine/invariants/all-invariants.ts';
import { readContentFiles } from '#server/content/read-content-files.ts';
import { mutated, places, wrongValues } from '../property/mutations.ts';
import { fc } from '../property/seed.ts';

/** 1,000 for each file takes about an hour: TERSKEL_MUTATIONS=1000. */
const runs = Number(process.env['TERSKEL_MUTATIONS'] ?? 60);
/** A file checked together with everything else takes a third of a second. */
const runsWithEverything = Math.ceil(runs / 6);

const files = await readContentFiles('forms');
const shared = files.filter(({ file }) => /\/(sources|option-sets)\b/.test(file));

function mutations(file: ContentFile) {
	return fc.record({ path: fc.constantFrom(...places(file.data)), value: wrongValues });
}

/** Refused with a place and a remedy, or harmless: what passes also runs. Never a crash. */
function expectRefusedOrHarmless(all: readonly ContentFile[]): boolean {
	const { content, problems } = checkContent(all);
	expect(content === null).toBe(problems.length > 0);
	for (const problem of problems) {
		expect(problemText(problem)).toMatch(/^forms\/\S+:[1-9]\d*.*: .+\. .+/s);
	}
	if (!content) return true;
	evaluation(content, []).load({});
	violationsIn(content);
	return false;
}

function everyWay(file: ContentFile, around: readonly ContentFile[], numRuns: number): number {
	let refused = 0;
	fc.assert(
		fc.property(mutations(file), ({ path, value }) => {
			const one = { ...file, data: mutated(file.data, path, value) };
			if (expectRefusedOrHarmless([...around.filter((other) => other !== file), one])) refused++;
		}),
		{ seed: 20261121, numRuns }
	);
	return refused;
}

describe('1.2 every shipped file with a mistake is refused with a place, or harmless', () => {
	it.each(files.map((file) => [file.file, file] as const))(
		'%s, by itself',
		{ timeout: 600_000 },
		(_name, file) => {
			expect(everyWay(file, shared, runs)).toBeGreaterThan(runs / 10);
		}
	);

	it.each(
		files
			.filter(({ file }) => /suggestions|packages/.test(file))
			.map((file) => [file.file, file] as const)
	)('%s, together with everything', { timeout: 600_000 }, (_name, file) => {
		expect(everyWay(file, files, runsWithEverything)).toBeGreaterThan(0);
	});
});
