import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../src/lib/server/testing/postgres-server.ts';

/** A server of one's own, with invented people, that may be killed and started again. */
export interface OwnServer {
	readonly origin: string;
	/** What one needs to reach its data behind it. */
	readonly environment: Readonly<Record<string, string>>;
	start(): Promise<void>;
	/** Of its process, while it runs. */
	pid(): number | undefined;
	/** At once, as when the power goes. */
	kill(): Promise<void>;
	remove(): Promise<void>;
}

export async function ownServer(): Promise<OwnServer> {
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const dataFolder = mkdtempSync(join(tmpdir(), 'terskel-own-'));
	const running = process.env.DATABASE === 'postgres' ? await startPostgres() : null;
	const environment = {
		DATA_DIR: dataFolder,
		...(running?.postgres.isThere && {
			DATABASE_URL: running.postgres.url,
			TERSKEL_MASTER_KEY: randomBytes(32).toString('base64')
		})
	};
	let child: ChildProcess | null = null;

	async function start(): Promise<void> {
		child = spawn(process.execPath, ['scripts/serve.mjs'], {
			env: {
				...process.env,
				...environment,
				PORT: String(port),
				HOST: '127.0.0.1',
				ORIGIN: origin,
				TERSKEL_DEMO: '1'
			},
			stdio: 'ignore'
		});
		for (let tries = 0; tries < 1200; tries++) {
			const answer = await fetch(`${origin}/health`).catch(() => null);
			if (answer?.ok) return;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		throw new Error('The server did not answer in two minutes.');
	}

	async function kill(): Promise<void> {
		const dying = child;
		child = null;
		if (!dying || dying.exitCode !== null) return;
		const gone = new Promise((resolve) => dying.once('exit', resolve));
		dying.kill('SIGKILL');
		await gone;
	}

	return {
		origin,
		environment,
		start,
		pid: () => child?.pid,
		kill,
		remove: async () => {
			await kill();
			await running?.stop();
			rmSync(dataFolder, { recursive: true, force: true });
		}
	};
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
