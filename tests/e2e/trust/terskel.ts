import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const dataFolder = process.env.E2E_DATA_DIR!;
export const password = 'en ganske lang setning til prøve';

/** What whoever runs Terskel does from a shell, beside the app that runs; gives what it says. */
export function terskel(words: readonly string[], input = ''): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/terskel.ts', ...words], {
		env: { PATH: process.env.PATH, DATA_DIR: dataFolder },
		input,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
	return stdout.trim();
}

/** A new account; in the demo's unit unless another is named. Gives its address. */
export function newAccount(
	name: string,
	roles: string,
	{ unit = demoUnit(), hasOwnPassword = true } = {}
): string {
	const email = `${name.toLowerCase().replace(/\W+/g, '-')}@example.org`;
	const own = hasOwnPassword ? ['--own-password', 'yes'] : [];
	const account = ['--email', email, '--name', name, '--roles', roles, '--unit', unit];
	terskel(['staff', 'create', ...account, ...own], password);
	return email;
}

function demoUnit(): string {
	const line = terskel(['unit', 'list']).split('\n')[0] ?? '';
	return line.split(' ')[0] ?? '';
}

/** The time of every emergency access to the episode is over now. */
export function letEmergencyRunOut(episode: string): void {
	const database = new DatabaseSync(join(dataFolder, 'terskel.sqlite'), { timeout: 20_000 });
	database
		.prepare('update break_glass set ends_at = ? where episode_id = ?')
		.run(new Date().toISOString(), episode);
	database.close();
}
