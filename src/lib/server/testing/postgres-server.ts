import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { unprivilegedUser, type ProcessUser } from './unprivileged-user.ts';

export type PostgresForTests =
	| { readonly isThere: true; readonly url: string }
	| { readonly isThere: false; readonly because: string };

export interface RunningPostgres {
	readonly postgres: PostgresForTests;
	stop(): Promise<void>;
}

/** Starts a real PostgreSQL of our own on a free loopback port, or says why there is none. */
export async function startPostgres(): Promise<RunningPostgres> {
	const folder = mkdtempSync(join(tmpdir(), 'terskel-postgres-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		// The other user must be able to reach its data through this folder.
		chmodSync(folder, 0o755);
		const binaries = findPostgresBinaries(folder);
		if (!binaries) {
			remove();
			return missing(
				'no PostgreSQL on this machine: install the Debian package postgresql, or run npm install without --omit=optional'
			);
		}
		const user = unprivilegedUser();
		const dataFolder = initialise(binaries, folder, user);
		const port = await freePort();
		const server = launch(binaries, dataFolder, port, user);
		const url = `postgres://terskel@127.0.0.1:${port}/postgres`;
		await untilReady(url, server);
		return {
			postgres: { isThere: true, url },
			stop: async () => {
				await ended(server, 'SIGINT');
				remove();
			}
		};
	} catch (error) {
		remove();
		return missing(`PostgreSQL did not start: ${error instanceof Error ? error.message : error}`);
	}
}

function missing(because: string): RunningPostgres {
	return { postgres: { isThere: false, because }, stop: async () => {} };
}

function initialise(binaries: string, folder: string, user: ProcessUser): string {
	const dataFolder = join(folder, 'data');
	mkdirSync(dataFolder, { mode: 0o700 });
	if (user.uid !== undefined && user.gid !== undefined) {
		chownSync(dataFolder, user.uid, user.gid);
	}
	const options = ['-D', dataFolder, '-U', 'terskel', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
	const made = spawnSync(join(binaries, 'initdb'), [...options, '--no-sync'], {
		...user,
		cwd: folder,
		encoding: 'utf8'
	});
	if (made.status !== 0) throw new Error(made.stderr || String(made.error));
	return dataFolder;
}

function launch(
	binaries: string,
	dataFolder: string,
	port: number,
	user: ProcessUser
): ChildProcess {
	const settings = [
		`port=${port}`,
		'listen_addresses=127.0.0.1',
		'unix_socket_directories=',
		'max_connections=200',
		// These databases live for one test run; nothing in them has to survive a power cut.
		'fsync=off',
		'full_page_writes=off'
	];
	return spawn(
		join(binaries, 'postgres'),
		['-D', dataFolder, ...settings.flatMap((setting) => ['-c', setting])],
		{ ...user, cwd: dataFolder, stdio: 'ignore' }
	);
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 200; tries++) {
		if (server.exitCode !== null) throw new Error(`it ended with code ${server.exitCode}`);
		const client = new pg.Client({ connectionString: url });
		const isReady = await client.connect().then(
			() => true,
			() => false
		);
		await client.end().catch(() => {});
		if (isReady) return;
		await sleep(50);
	}
	server.kill('SIGKILL');
	throw new Error('it did not answer in ten seconds');
}

function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	return new Promise((resolve) => {
		if (server.exitCode !== null) return resolve();
		server.once('exit', () => resolve());
		server.kill(signal);
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}
