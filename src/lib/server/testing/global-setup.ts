import type { TestProject } from 'vitest/node';
import { startPostgres, type PostgresForTests } from './postgres-server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		postgres: PostgresForTests;
	}
}

/** One PostgreSQL for the whole run; every test file makes its own database in it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const running = await startPostgres();
	if (!running.postgres.isThere) {
		console.warn(`\nPostgreSQL tests are skipped: ${running.postgres.because}.\n`);
	}
	project.provide('postgres', running.postgres);
	return running.stop;
}
