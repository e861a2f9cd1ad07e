import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../security/served.ts';

const above = mkdtempSync(join(tmpdir(), 'terskel-runtime-'));
const folder = join(above, 'terskel');
const environment = {
	PATH: process.env['PATH'],
	DATA_DIR: join(above, 'data'),
	NODE_ENV: 'production'
};

beforeAll(() => {
	execFileSync(process.execPath, ['scripts/runtime.mjs', folder], { stdio: 'pipe' });
}, 600_000);

afterAll(() => rmSync(above, { recursive: true }), 60_000);

describe('the folder that runs Terskel', () => {
	it('holds nothing for developing', () => {
		for (const name of ['vite', 'vitest', 'eslint', 'prettier', 'playwright', 'oidc-provider']) {
			expect([name, existsSync(join(folder, 'node_modules', name))]).toEqual([name, false]);
		}
		expect(existsSync(join(folder, 'tests'))).toBe(false);
		expect(existsSync(join(folder, 'src/lib/server/testing'))).toBe(false);
	});

	it('has the command line', { timeout: 120_000 }, () => {
		const words = ['src/cli/terskel.ts', 'unit', 'create', '--name', 'Prøve'];
		const said = execFileSync(process.execPath, words, { cwd: folder, env: environment });
		expect(said.toString()).toMatch(/[0-9a-f-]{36}/);
	});

	it('serves', { timeout: 120_000 }, async () => {
		const port = await freePort();
		const child = spawn(process.execPath, ['scripts/serve.mjs'], {
			cwd: folder,
			env: { ...environment, HOST: '127.0.0.1', PORT: String(port) },
			stdio: 'ignore'
		});
		try {
			const answer = await until(() => fetch(`http://127.0.0.1:${port}/health`));
			expect(await answer.text()).toBe('ok\n');
			const door = await fetch(`http://127.0.0.1:${port}/logg-inn`);
			expect(door.status).toBe(200);
		} finally {
			child.kill('SIGTERM');
			await new Promise((resolve) => child.once('exit', resolve));
		}
	});
});

async function until(ask: () => Promise<Response>): Promise<Response> {
	for (let tries = 0; tries < 600; tries++) {
		const answer = await ask().catch(() => null);
		if (answer?.ok) return answer;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('It did not answer within a minute.');
}
