// Serves the built app over a PostgreSQL of its own; over SQLite, and saying so, where there is none.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { startPostgres } from '../../src/lib/server/testing/postgres-server.ts';
import { leaveBehind } from './behind-the-app.ts';

const running = await startPostgres();
if (!running.postgres.isThere) {
	console.warn(`The journeys on PostgreSQL run on SQLite: ${running.postgres.because}.`);
}
const database = {
	...(running.postgres.isThere ? { DATABASE_URL: running.postgres.url } : {}),
	TERSKEL_MASTER_KEY: randomBytes(32).toString('base64')
};
leaveBehind(process.env['DATA_DIR'] ?? '', database);

const server = spawn(process.execPath, ['scripts/serve.mjs'], {
	stdio: 'inherit',
	env: { ...process.env, ...database }
});
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.once('exit', (code) => void running.stop().then(() => process.exit(code ?? 0)));
