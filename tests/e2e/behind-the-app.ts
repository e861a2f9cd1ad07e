import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string>>;

const file = 'database.json';

/** Leaves with the data of a server what a journey needs to reach its database, too. */
export function leaveBehind(dataFolder: string, database: Environment): void {
	writeFileSync(join(dataFolder, file), JSON.stringify(database));
}

/** The settings of the server at an address of this run; of most journeys' when none is given. */
export function environmentAt(address?: string): Environment {
	const isOther = address !== undefined && new URL(address).port === process.env.E2E_POSTGRES_PORT;
	const dataFolder = (isOther ? process.env.E2E_POSTGRES_DATA_DIR : process.env.E2E_DATA_DIR) ?? '';
	const left = join(dataFolder, file);
	const database = existsSync(left) ? (JSON.parse(readFileSync(left, 'utf8')) as Environment) : {};
	return { DATA_DIR: dataFolder, TERSKEL_DEMO: '1', ...database };
}

/** What whoever runs Terskel does from a shell, beside the app that runs; gives what it says. */
export function terskel(words: readonly string[], input = '', address?: string): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/terskel.ts', ...words], {
		env: { PATH: process.env.PATH, ...environmentAt(address) },
		input,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
	return stdout.trim();
}
