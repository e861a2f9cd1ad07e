// `npm run notice`: writes NOTICE.md, the licences of what we ship: packages and instruments.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './house/root.mjs';
import { shippedPackages } from './house/shipped-packages.mjs';

const packages = shippedPackages(root).map(
	({ name, version, license }) => `- ${name} ${version}: ${license}`
);

const folder = join(root, 'forms', 'instruments');
const instruments = readdirSync(folder)
	.filter((file) => file.endsWith('.yaml'))
	.sort()
	.map((file) => {
		const { form, id = form, instrument } = parse(readFileSync(join(folder, file), 'utf8'));
		const { class: kind, holder } = instrument?.licence ?? {};
		return `- ${id}: class ${kind ?? 'not stated'}, ${holder ?? 'holder not stated'}`;
	});

const lines = [
	'# Notice',
	'',
	'No licence for Terskel itself has been chosen yet. What it ships from others is listed here;',
	'`npm run notice` writes this file, and a test fails when it is out of date.',
	'',
	'## Packages',
	'',
	...packages,
	'',
	'## Instruments',
	'',
	'Wording and scoring belong to their holders. Instruments whose wording may not be shipped are',
	'shells: a unit with a licence of its own loads the wording (`terskel wording load`).',
	'',
	...instruments,
	''
];
writeFileSync(join(root, 'NOTICE.md'), lines.join('\n'));
console.log(`NOTICE.md: ${packages.length} packages, ${instruments.length} instruments.`);
