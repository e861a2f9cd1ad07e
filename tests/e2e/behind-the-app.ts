import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string>>;

const file = 'database.json';

/** Leaves with the data of a server what a journey needs to reach its database, too. */
export function leaveBehind(dataFolder: string, database: Environment): void {
	writeFileSync(join(dataFolder, file), JSON.stringify(database));
}

/** The settings of the server that stands at an address of this run. */
export function environmentAt(address: string | undefined): Environment {
	const isOther = address !== undefined && new URL(address).port === process.env.E2E_POSTGRES_PORT;
	const dataFolder = (isOther ? process.env.E2E_POSTGRES_DATA_DIR : process.env.E2E_DATA_DIR) ?? '';
	const left = join(dataFolder, file);
	const database = existsSync(left) ? (JSON.parse(readFileSync(left, 'utf8')) as Environment) : {};
	return { DATA_DIR: dataFolder, TERSKEL_DEMO: '1', ...database };
}

/** Runs a command of Terskel on the data behind an address, as an operator would. */
export function command(address: string | undefined, ...words: readonly string[]): void {
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/terskel.ts', ...words], {
		env: { PATH: process.env.PATH, ...environmentAt(address) },
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
}
