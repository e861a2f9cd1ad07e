import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Content } from '#engine/compile/compiled.ts';
import { openApp, type App } from '../app.ts';
import type { DatabaseSettings, Settings } from '../settings/settings.ts';
import { settingsFromEnvironment } from '../settings/settings-from-environment.ts';
import { standingClock, type StandingClock } from './standing-clock.ts';

/** A running app over an empty database, with a clock that a test can move. */
export interface TestApp extends App {
	readonly clock: StandingClock;
}

/** Settings for a test: a throw-away folder, a throw-away key. */
export function testSettings(dataFolder: string, database: DatabaseSettings | null): Settings {
	const settings = settingsFromEnvironment({
		DATA_DIR: dataFolder,
		TERSKEL_MASTER_KEY: randomBytes(32).toString('base64')
	});
	return { ...settings, database: database ?? settings.database };
}

export const noContent: Content = {
	forms: [],
	suggestions: [],
	packages: [],
	sources: [],
	signOffs: []
};

/**
 * Runs the same tests on SQLite and on a real PostgreSQL.
 * `app()` is the app of the engine at hand; each test makes its own unit in it.
 */
export function describeOnBothDatabases(
	subject: string,
	tests: (app: () => TestApp) => void,
	content: Content = noContent
): void {
	const postgres = inject('postgres');
	describe(`${subject} (SQLite)`, () => withApp(tests, content, async () => null));
	if (!postgres.isThere) {
		describe.skip(`${subject} (PostgreSQL: ${postgres.because})`, () => tests(noApp));
		return;
	}
	describe(`${subject} (PostgreSQL)`, () =>
		withApp(tests, content, () => newDatabase(postgres.url)));
}

function noApp(): never {
	throw new Error('Skipped tests have no app.');
}

function withApp(
	tests: (app: () => TestApp) => void,
	content: Content,
	database: () => Promise<DatabaseSettings | null>
): void {
	let app: TestApp;
	let dataFolder: string;

	beforeAll(async () => {
		dataFolder = mkdtempSync(join(tmpdir(), 'terskel-test-'));
		const clock = standingClock();
		app = { ...(await openApp(testSettings(dataFolder, await database()), content, clock)), clock };
	});

	afterAll(async () => {
		await app?.close();
		rmSync(dataFolder, { recursive: true, force: true });
	});

	tests(() => app);
}

async function newDatabase(server: string): Promise<DatabaseSettings> {
	const name = `test_${randomBytes(6).toString('hex')}`;
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	await client.query(`create database ${name}`);
	await client.end();
	const url = new URL(server);
	url.pathname = `/${name}`;
	return { engine: 'postgres', url: url.href, connections: 4 };
}
