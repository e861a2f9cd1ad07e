import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/house/root.mjs';
import { shippedPackages } from '../../scripts/house/shipped-packages.mjs';

/** Licences under which somebody else may run and pass on what we ship. */
const allowed = [
	'MIT',
	'ISC',
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'MPL-2.0',
	// The second half is of the font itself: to be used, embedded and passed on.
	'MIT AND OFL-1.1'
];

/** Packages that say it in a file instead of in their description; read by a person. */
const readByHand: Readonly<Record<string, string>> = { 'png-js@2.0.0': 'MIT' };

function licenceOf({ name, version, license }: (typeof shipped)[number]): string {
	return readByHand[`${name}@${version}`] ?? license;
}

interface Bill {
	readonly components: readonly { readonly 'bom-ref': string }[];
	readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const shipped = shippedPackages(root);
const notice = readFileSync('NOTICE.md', 'utf8');

describe('what we ship from others', () => {
	it('has a licence that lets us', () => {
		expect(shipped.length).toBeGreaterThan(20);
		expect(shipped.filter((one) => !allowed.includes(licenceOf(one)))).toEqual([]);
	});

	it('stands in NOTICE.md (npm run notice)', () => {
		const missing = shipped.filter(
			({ name, version, license }) => !notice.includes(`- ${name} ${version}: ${license}\n`)
		);
		expect(missing).toEqual([]);
	});

	it('is what runs, and nothing that only builds or tests', () => {
		const names = shipped.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(['kysely', 'svelte', 'sveltekit-superforms']));
		for (const tool of ['vite', 'rolldown', 'lightningcss', 'typescript', 'vitest']) {
			expect(names).not.toContain(tool);
		}
	});

	it('stands in the bill of materials, and nothing else does (npm run sbom)', () => {
		const printed = execFileSync(process.execPath, ['scripts/sbom.mjs'], { encoding: 'utf8' });
		const { components, dependencies } = JSON.parse(printed) as Bill;
		const listed = components.map(({ 'bom-ref': ref }) => ref);
		expect(listed.toSorted()).toEqual(
			shipped.map(({ name, version }) => `${name}@${version}`).toSorted()
		);
		const known = new Set(dependencies.map(({ ref }) => ref));
		const dangling = dependencies.flatMap(({ dependsOn }) =>
			dependsOn.filter((ref) => !known.has(ref))
		);
		expect(dangling).toEqual([]);
	});

	it('runs nothing while it is installed', () => {
		expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
	});
});
