// `npm run bench [-- WORD] [-- --json FILE]`: runs tests/bench/*.bench.ts and prints one table.
import { globSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Row } from './bench.ts';
import { measure } from './measure.ts';
import { table } from './table.ts';

const { values, positionals } = parseArgs({
	options: { json: { type: 'string' } },
	allowPositionals: true
});

const files = globSync('*.bench.ts', { cwd: import.meta.dirname })
	.filter((file) => positionals.every((word) => file.includes(word)))
	.sort();

type BenchFile = { readonly benches: readonly Bench[]; readonly close?: () => Promise<void> };

const rows: Row[] = [];
for (const file of files) {
	process.stderr.write(`  ${basename(file, '.bench.ts')} …\n`);
	const { benches, close } = (await import(`./${file}`)) as BenchFile;
	for (const bench of benches) rows.push(await measure(bench));
	await close?.();
}
console.log(table(rows));
if (values.json !== undefined) {
	const report = { date: new Date().toISOString(), node: process.version, rows };
	writeFileSync(values.json, `${JSON.stringify(report, null, '\t')}\n`);
}
