import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const guide = readFileSync('docs/operator.md', 'utf8');
const reader = readFileSync('src/lib/server/settings/read-settings.ts', 'utf8');
const providerReader = readFileSync('src/lib/server/settings/read-provider.ts', 'utf8');

/** Every variable that the app reads; keys can also come from a file or a command. */
function variables(): readonly string[] {
	const plain = [...reader.matchAll(/'([A-Z][A-Z_]{3,})'/g)].map(([, name]) => name!);
	const keys = plain.filter((name) => name.endsWith('MASTER_KEY'));
	const providers = plain.filter((name) => name.endsWith('_OIDC'));
	const parts = [...providerReader.matchAll(/\$\{prefix\}(_[A-Z_]+)`/g)].map(([, part]) => part!);
	return [
		...new Set([
			...plain.filter((name) => !providers.includes(name)),
			...keys.flatMap((name) => [`${name}_FILE`, `${name}_COMMAND`]),
			...providers.flatMap((name) => parts.map((part) => name + part))
		])
	];
}

describe("the operator's guide", () => {
	it('names every setting, and none that does not exist', () => {
		const known = variables();
		expect(known.length).toBeGreaterThan(18);
		expect(known.filter((name) => !guide.includes(`| \`${name}\``))).toEqual([]);
		const rows = [...guide.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name!);
		expect(rows.filter((name) => !known.includes(name))).toEqual([]);
	});
});
