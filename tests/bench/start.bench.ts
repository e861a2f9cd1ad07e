import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'terskel-bench-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));

/** From nothing to the first page, on a data folder that an earlier start has set up. */
async function startToFirstPage(): Promise<void> {
	const port = '43917';
	const env = { ...process.env, PORT: port, ORIGIN: `http://localhost:${port}`, DATA_DIR: dataDir };
	const server = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: 'pipe' });
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	await new Promise<void>((resolve, reject) => {
		let said = '';
		server.stderr.on('data', (words) => (said += words));
		server.stdout.on('data', (words) => {
			said += words;
			if (said.includes('Terskel answers')) resolve();
		});
		server.once('exit', () => reject(new Error(said)));
	});
	await (await fetch(`http://127.0.0.1:${port}/`)).text();
	server.kill('SIGKILL');
	await ended;
}

await startToFirstPage();

export const benches: readonly Bench[] = [
	{
		what: 'start to first page',
		ours: { name: 'npm start, after set-up', run: startToFirstPage },
		goal: { microseconds: 1_000_000 }
	}
];
