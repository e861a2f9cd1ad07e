import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/house/build.mjs';

const hour = 3_600_000;

it(
	'every form that can be given to a patient, in nb and en, light and dark, at 320 px and twice the text, untouched and answered: axe finds nothing and nothing is wider than the screen',
	{ timeout: 2 * hour },
	async () => {
		await ensureBuilt();
		const program = 'node_modules/@playwright/test/cli.js';
		const words = ['test', 'every-form', '--project=phone', '--retries=0'];
		const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
			env: { ...process.env, EVERY_FORM: '1' },
			encoding: 'utf8',
			maxBuffer: 1e8
		});
		expect(status, stdout + stderr).toBe(0);
	}
);
