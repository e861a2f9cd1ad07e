import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#engine/content/check-content.ts';
import type { ContentFile } from '#engine/content/content-file.ts';
import { fileKinds, jsonSchemaOf } from '#engine/content/json-schemas.ts';
import { formTemplate, suggestionTemplate } from '#engine/content/templates.ts';
import { itemTypes } from '#engine/item-types/item-types.ts';
import { itemSchema } from '#engine/item-types/schemas.ts';
import { violationsIn } from '#engine/invariants/all-invariants.ts';
import { contentFile, readContentFiles } from '#server/content/read-content-files.ts';

const files = await readContentFiles('forms');
const guide = await readFile('docs/authoring.md', 'utf8');

/** The code under a heading of the guide, as an author would copy it. */
function codeUnder(heading: string): string {
	const part = guide.split(/^## /m).find((one) => one.startsWith(heading));
	const code = /```\w+\n([^]*?)```/.exec(part ?? '')?.[1];
	if (!code) throw new Error(`docs/authoring.md has no code under "${heading}".`);
	return code;
}

/** What the checker and the invariants say of the shipped content with one more file. */
function problemsWith(file: ContentFile): readonly string[] {
	const { content, problems } = checkContent([...files, file]);
	if (!content) return problems.map(({ message }) => message);
	return violationsIn(content).map(({ message }) => message);
}

describe('docs/authoring.md, followed to the letter', () => {
	it('an instrument is one YAML file', () => {
		const file = contentFile('forms/instruments/sleep-3.yaml', codeUnder('Add an instrument'));
		expect(problemsWith(file)).toEqual([]);
		const { content } = checkContent([...files, file]);
		const form = content!.forms.find(({ id }) => id === 'sleep-3')!;
		expect(form.instrument?.licence.class).toBe('A');
		// Its worked cases are checked: a wrong one is told.
		const wrong = codeUnder('Add an instrument').replace(/(total['"]?): 4/, '$1: 5');
		expect(problemsWith(contentFile('forms/instruments/sleep-3.yaml', wrong)).join()).toMatch(
			/`total` should be 5, but is 4/
		);
	});

	it('a suggestion is one entry', () => {
		const file = contentFile('forms/suggestions/sleep.yaml', codeUnder('Add a suggestion'));
		expect(problemsWith(file)).toEqual([]);
		const wrong = codeUnder('Add a suggestion').replace('expect: suggested', 'expect: unknown');
		expect(problemsWith(contentFile('forms/suggestions/sleep.yaml', wrong)).join()).toMatch(
			/expects `unknown`/
		);
	});

	it('an item type is one folder, and a line where types are listed', async () => {
		const folder = 'src/lib/engine/item-types';
		const entries = await readdir(folder, { withFileTypes: true });
		const types = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
		expect(types.sort()).toEqual([...itemTypes.keys()].sort());
		const written = itemSchema.options.map((option) => option.shape.type.value);
		expect(types).toEqual([...written].sort());
		for (const type of types) {
			expect(await readdir(`${folder}/${type}`), type).toEqual(
				expect.arrayContaining(['behaviour.ts', 'schema.ts'])
			);
		}
		// The recipe names every place where a type is listed.
		for (const named of [
			'behaviour.ts',
			'schema.ts',
			'item-types.ts',
			'schemas.ts',
			'controls.ts'
		]) {
			expect(guide).toContain(named);
		}
	});
});

describe('docs/authoring.md on export formats', () => {
	it('a writer is one pure function over rows', async () => {
		const code = codeUnder('Add an export format').replace(/import type .*\n/, '');
		const { outputText } = ts.transpileModule(code, {
			compilerOptions: { module: ts.ModuleKind.ESNext }
		});
		const module = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as {
			tabLines: (rows: readonly (readonly unknown[])[]) => string;
		};
		expect(
			module.tabLines([
				['a', 1],
				[null, 'b']
			])
		).toBe('a\t1\n\tb');
		const { csvLine } = await import('#research/writers/csv.ts');
		expect(csvLine(['=1+1'])).toBe("'=1+1\r\n");
	});
});

describe('what a new file begins from', () => {
	it('passes every check as it stands', () => {
		const form = contentFile('forms/profiles/x.yaml', formTemplate('sleep-and-rest', 'profile'));
		expect(problemsWith(form)).toEqual([]);
		const entry = suggestionTemplate('x', 'answering-state.help-wanted', 'myself', 'loberg-2015');
		expect(problemsWith(contentFile('forms/suggestions/x.yaml', entry))).toEqual([]);
	});
});

describe('JSON Schemas for editors', () => {
	it.each(fileKinds.map((kind) => [kind.name, kind] as const))(
		'%s is current',
		async (name, kind) => {
			const written = JSON.parse(await readFile(`forms/schema/${name}.json`, 'utf8')) as unknown;
			expect(written, 'run `npm run terskel -- schema`').toEqual(
				JSON.parse(JSON.stringify(jsonSchemaOf(kind)))
			);
		}
	);

	it('every content file has one that editors are told of', async () => {
		const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as {
			'yaml.schemas': Record<string, string[]>;
		};
		const known = settings['yaml.schemas'];
		for (const { name, files: patterns } of fileKinds) {
			expect(known[`./forms/schema/${name}.json`], name).toEqual(patterns);
		}
		const isNamed = (file: string) =>
			fileKinds.some(({ files: patterns }) =>
				patterns.some((pattern) => new RegExp(`^${pattern.replace('*', '[^/]+')}$`).test(file))
			);
		expect(files.map(({ file }) => file).filter((file) => !isNamed(file))).toEqual([]);
	});
});
