import { defineConfig } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags, findChromium } from './scripts/house/chromium.mjs';

// Every worker reads this file again: the first reading decides for all, through the environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= passingFolder();
process.env.E2E_POSTGRES_PORT ??= String(await freePort());
process.env.E2E_POSTGRES_DATA_DIR ??= passingFolder();

const origin = `http://localhost:${process.env.E2E_PORT}`;

const postgresOrigin = `http://localhost:${process.env.E2E_POSTGRES_PORT}`;

/** With `DATABASE=postgres` every journey has a PostgreSQL behind it; `npm run test:deep` does so. */
const isAllOnPostgres = process.env.DATABASE === 'postgres';

const onSqlite = 'scripts/serve.mjs';
const onPostgres = 'tests/e2e/serve-on-postgres.ts';

/**
 * The name of a file says where it runs: `x.phone.e2e.ts`, `x.desktop.e2e.ts`, `x.no-js.e2e.ts`;
 * `x.e2e.ts` runs on all three. `x.postgres.e2e.ts` runs on a desktop, with a PostgreSQL behind.
 */
function filesFor(project: string) {
	return new RegExp(`/[^./]+(\\.${project})?\\.e2e\\.ts$`);
}

const ownOfPostgres = /\.postgres\.e2e\.ts$/;

/** Main journeys of the clinic that run on both; they leave the demo's people to others. */
const alsoOnPostgres = [
	ownOfPostgres,
	/clinic\/(journey|sign-in|filling|meanwhile)\.desktop\.e2e\.ts$/
];

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 720 } };

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	forbidOnly: !!process.env.CI,
	fullyParallel: true,
	workers: 2,
	// Roomy: a slow machine is no failure.
	timeout: 240_000,
	retries: process.env.CI ? 2 : 0,
	expect: { timeout: 20_000 },
	reporter: 'line',
	use: {
		baseURL: origin,
		locale: 'nb-NO',
		timezoneId: 'Europe/Oslo',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: findChromium(), args: chromiumFlags }
	},
	projects: [
		{ name: 'phone', testMatch: filesFor('phone'), use: phone },
		{ name: 'desktop', testMatch: filesFor('desktop'), use: desktop },
		{
			name: 'postgres',
			testMatch: isAllOnPostgres ? ownOfPostgres : alsoOnPostgres,
			use: { ...desktop, baseURL: postgresOrigin }
		},
		{
			name: 'no-js',
			testMatch: filesFor('no-js'),
			use: { ...phone, javaScriptEnabled: false }
		}
	],
	webServer: [
		serverAt(origin, isAllOnPostgres ? onPostgres : onSqlite, process.env.E2E_DATA_DIR),
		serverAt(postgresOrigin, onPostgres, process.env.E2E_POSTGRES_DATA_DIR)
	]
});

function serverAt(at: string, script: string, dataFolder: string) {
	return {
		command: `"${process.execPath}" ${script}`,
		url: `${at}/health`,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
		env: {
			PORT: new URL(at).port,
			HOST: '127.0.0.1',
			ORIGIN: at,
			DATA_DIR: dataFolder,
			TERSKEL_DEMO: '1'
		}
	};
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}

function passingFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'terskel-e2e-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
