import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/lib/server/app.ts';
import { openContent } from '../../src/lib/server/content/open-content.ts';
import type { EpisodeId } from '../../src/lib/server/ids.ts';
import { settingsFromEnvironment } from '../../src/lib/server/settings/settings-from-environment.ts';
import { startPostgres } from '../../src/lib/server/testing/postgres-server.ts';
import { ask, cookiesOf, formPost } from '../security/ask.ts';
import { serve } from '../security/served.ts';
import type { Bench } from './bench.ts';
import { account, busyUnit } from './busy-unit.ts';

const goal = { microseconds: 100_000 };
const running = await startPostgres();
const leaving: (() => Promise<void>)[] = [running.stop];

/** Stops the servers and the database. */
export async function close(): Promise<void> {
	for (const leave of leaving) await leave();
}

/** Whole answers of the built app, as a browser waits for them: session, database, page. */
async function benchesOn(engine: string, more: Record<string, string>): Promise<readonly Bench[]> {
	const dataFolder = mkdtempSync(join(tmpdir(), 'terskel-bench-'));
	process.on('exit', () => rmSync(dataFolder, { recursive: true, force: true }));
	const key = randomBytes(32).toString('base64');
	const environment = { DATA_DIR: dataFolder, TERSKEL_MASTER_KEY: key, ...more };
	const app = await openApp(settingsFromEnvironment(environment), await openContent());
	const episode: EpisodeId = await busyUnit(app);
	await app.close();
	const served = await serve(environment);
	leaving.unshift(served.stop);
	const signedIn = await ask(
		served.port,
		formPost(served.origin, '/logg-inn', { email: account.email, password: account.password })
	);
	const cookie = cookiesOf(signedIn);
	const page = (path: string) => async () => {
		const answer = await ask(served.port, { path, headers: { cookie, accept: 'text/html' } });
		if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
	};
	return [
		{
			what: `work list of 500 episodes (${engine})`,
			ours: { name: 'GET /team', run: page('/team') },
			goal
		},
		{
			what: `is there news on the work list? (${engine})`,
			ours: { name: 'GET /team/puls', run: page('/team/puls') }
		},
		{
			what: `a person with 40 responses over 3 years (${engine})`,
			ours: { name: 'GET /team/[episode]', run: page(`/team/${episode}`) },
			goal
		},
		{
			what: `their scores over time (${engine})`,
			ours: {
				name: 'GET /team/[episode]/over-tid',
				run: page(`/team/${episode}/over-tid?skjema=audit`)
			},
			goal
		}
	];
}

export const benches: readonly Bench[] = [
	...(await benchesOn('SQLite', {})),
	...(running.postgres.isThere
		? await benchesOn('PostgreSQL', { DATABASE_URL: running.postgres.url })
		: [])
];
