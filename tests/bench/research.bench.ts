import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench.ts';

/** `TERSKEL_BENCH_FACTS=10000000` shows that memory does not grow with them. */
const facts = process.env['TERSKEL_BENCH_FACTS'] ?? '1000000';
const folder = mkdtempSync(join(tmpdir(), 'terskel-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const env = {
	...process.env,
	DATA_DIR: join(folder, 'data'),
	TERSKEL_MASTER_KEY: randomBytes(32).toString('base64')
};
const run = (program: string, argument: string): string =>
	execFileSync(process.execPath, [join(import.meta.dirname, program), argument], {
		env,
		encoding: 'utf8'
	});

// Another process fills the database, so that what is measured is the export alone.
run('fill-facts.ts', facts);

export const benches: readonly Bench[] = [
	{
		what: `${facts} score facts to a full export package, a process of its own`,
		ours: {
			name: 'terskel aggregate',
			run: () => {
				const { seconds, megabytes } = JSON.parse(run('export-alone.ts', folder)) as {
					seconds: number;
					megabytes: number;
				};
				process.stderr.write(`  ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB\n`);
			}
		},
		goal: { microseconds: 5_000_000 }
	}
];
