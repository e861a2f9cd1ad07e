import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';

// The repository's own rules. The seeded files exist nowhere, so the rules that need types rest.
const eslint = new ESLint({ overrideConfig: ts.configs.disableTypeChecked });
const houseRules = /^(house\/|no-restricted-)/;

/** What the house says of a file that holds these lines. */
async function saidOf(filePath: string, ...lines: string[]): Promise<string[]> {
	const isComponent = filePath.endsWith('.svelte');
	const code = isComponent
		? `<script lang="ts">\n${lines.join('\n')}\n</script>`
		: lines.join('\n');
	const [result] = await eslint.lintText(code, { filePath });
	const messages = result?.messages ?? [];
	expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
	return messages
		.filter(({ ruleId }) => houseRules.test(ruleId ?? ''))
		.map(({ message }) => message);
}

describe('arrows go down only', () => {
	it.each([
		['src/lib/engine/scoring/x.ts', `import '#server/db/open.ts';`],
		['src/lib/engine/scoring/x.ts', `import '../../server/db/open.ts';`],
		['src/lib/engine/scoring/x.ts', `import type { A } from '#texts/words.ts';`],
		['src/lib/engine/scoring/x.ts', `type A = import('#interop/fhir.ts').A;`],
		['src/lib/engine/scoring/x.ts', `export * from '#research/plan.ts';`],
		['src/lib/engine/scoring/x.ts', `import '../../../../scripts/house/root.mjs';`],
		['src/lib/interop/x.ts', `import '#research/plan.ts';`],
		['src/lib/research/x.ts', `import '#server/care/submit.ts';`],
		['src/lib/research/x.ts', `import 'node:fs';`],
		['src/lib/server/x.ts', `import '#ui/patient/Item.svelte';`],
		['src/lib/server/x.ts', `import '../../routes/+page.ts';`],
		['src/lib/ui/patient/x.ts', `await import('#server/care/submit.ts');`],
		['src/cli/x.ts', `import '#ui/patient/Item.svelte';`],
		['src/lib/engine/scoring/x.ts', `import '$lib/engine/text';`]
	])('%s: %s', async (file, line) => {
		expect(await saidOf(file, line)).toHaveLength(1);
	});

	it.each([
		['src/lib/engine/scoring/x.ts', `import '../answers/state.ts'; import '#engine/text.ts';`],
		['src/lib/interop/x.ts', `import '#engine/text.ts';`],
		['src/lib/server/x.ts', `import '#engine/text.ts'; import '#research/plan.ts';`],
		['src/cli/x.ts', `import '#server/care/submit.ts'; import 'node:fs';`],
		['src/routes/+page.server.ts', `import '#server/care/submit.ts'; import './$types';`],
		['src/routes/+page.svelte', `import Item from '#ui/patient/Item.svelte'; Item;`],
		['src/lib/ui/patient/Item.svelte', `import '#engine/visibility/show.ts';`]
	])('%s may: %s', async (file, line) => {
		expect(await saidOf(file, line)).toEqual([]);
	});
});

describe('packages have their place', () => {
	it.each([
		['src/lib/engine/scoring/x.ts', `import 'zod';`],
		['src/lib/engine/item-types/choice/coerce.ts', `import 'zod';`],
		['src/lib/engine/content/x.ts', `import 'yaml';`],
		['src/lib/engine/content/x.ts', `import 'node:fs';`],
		['src/lib/server/care/x.ts', `import 'lucia';`],
		['src/lib/server/care/x.ts', `import 'pg';`],
		['src/routes/+page.server.ts', `import 'kysely';`]
	])('%s: %s', async (file, line) => {
		expect(await saidOf(file, line)).toHaveLength(1);
	});

	it.each([
		['src/lib/engine/content/x.ts', `import 'zod';`],
		['src/lib/engine/item-types/choice/schema.ts', `import 'zod';`],
		['src/lib/engine/scoring/x.test.ts', `import 'node:fs'; import 'fast-check';`],
		['src/lib/server/auth/x.ts', `import 'lucia';`],
		['src/lib/server/db/x.ts', `import 'pg'; import 'kysely/migration';`]
	])('%s may: %s', async (file, line) => {
		expect(await saidOf(file, line)).toEqual([]);
	});
});

describe('what browsers get', () => {
	it.each([
		['src/routes/(clinic)/+page.svelte', `import '#server/care/submit.ts';`],
		['src/routes/(clinic)/+layout.ts', `import '#server/care/submit.ts';`],
		['src/routes/(clinic)/+page.svelte', `import '#engine/content/check.ts';`],
		['src/lib/ui/clinic/x.ts', `import '#engine/item-types/choice/schema.ts';`],
		['src/lib/ui/clinic/x.svelte.ts', `import 'zod';`],
		['src/lib/ui/patient/Item.svelte', `import 'sveltekit-superforms';`],
		['src/routes/(patient)/+page.svelte', `import 'sveltekit-superforms/client';`]
	])('%s: %s', async (file, line) => {
		expect(await saidOf(file, line)).toHaveLength(1);
	});

	it('lets staff pages use Superforms', async () => {
		const line = `import 'sveltekit-superforms';`;
		expect(await saidOf('src/routes/(clinic)/+page.svelte', line)).toEqual([]);
	});
});

describe('the engine has no clock, no chance, no input or output', () => {
	it.each([
		'export const now = Date.now();',
		'export const now = new Date();',
		'export const now = Date();',
		'export const chance = Math.random();',
		'export const env = process.env;',
		`export const answer = fetch('/');`,
		`console.log('x');`
	])('%s', async (line) => {
		expect(await saidOf('src/lib/engine/scoring/x.ts', line)).toHaveLength(1);
		expect(await saidOf('src/lib/server/care/x.ts', line)).toEqual([]);
	});

	it('may compare dates that it is given', async () => {
		const line = 'export const day = (text: string) => new Date(text);';
		expect(await saidOf('src/lib/engine/scoring/x.ts', line)).toEqual([]);
	});
});
