import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = [
	'src/lib/research',
	'src/lib/server/research',
	'src/lib/ui/research',
	'src/routes',
	'src/cli'
]
	.flatMap((folder) => globSync(`${folder}/**/*.{ts,svelte}`))
	.filter((file) => !file.includes('.test.'))
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const holding = (pattern: RegExp) =>
	files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('figures have one way out', () => {
	it('only the protection step makes what is released, and only a release makes a table', () => {
		expect(holding(/\bas (unknown as )?Released\b/)).toEqual([
			'src/lib/research/disclosure/release.ts'
		]);
		expect(holding(/\bas (unknown as )?AggregateTable\b/)).toEqual([
			'src/lib/research/tables/aggregate-table.ts'
		]);
	});

	it('counts that are not protected are seen by those who count and by the protection step', () => {
		const seeing = holding(/tables\/counted\.ts|from '\.\/counted\.ts'/);
		const others = seeing.filter(
			(file) =>
				!file.startsWith('src/lib/server/research/counting/') &&
				![
					'src/lib/research/disclosure/release.ts',
					'src/lib/research/tables/number-rows.ts',
					'src/lib/server/research/kept-release.ts'
				].includes(file)
		);
		expect(others).toEqual([]);
	});

	it('nobody outside counting asks the tables of facts for people', () => {
		const asking = holding(/selectFrom\((['"`])(score|response|item|suggestion|attendance)_fact/);
		const others = asking.filter((file) => !file.startsWith('src/lib/server/research/counting/'));
		// What rewrites a person's own facts, and takes them out as lines.
		expect(others.sort()).toEqual([
			'src/lib/server/research/export-facts.ts',
			'src/lib/server/research/rebuild-score-facts.ts'
		]);
	});

	it('writers, plots and pages take a table, never counts', () => {
		const writers = files.filter(({ file }) =>
			/research\/(package|plots)\/|ui\/research\/|routes\/\(research\)/.test(file)
		);
		expect(writers.length).toBeGreaterThan(20);
		expect(
			writers.filter(({ text }) =>
				/countPeople|\/counting\/|\bCounted(?:Group|Variable)?\b/.test(text)
			)
		).toEqual([]);
	});
});
