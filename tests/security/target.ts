import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { digest } from '#server/vault/keyed-digest.ts';
import { ask, cookiesOf, formPost } from './ask.ts';
import { everyRole, password, seed, staffNames, type Seeded, type StaffName } from './seeded.ts';
import { serve, type Served } from './served.ts';

/** The server under attack, and those who are let in. */
export interface Target {
	readonly origin: string;
	readonly port: number;
	/** The same database, served as behind TLS. */
	readonly secure: { readonly origin: string; readonly port: number };
	readonly dataFolder: string;
	readonly seeded: Seeded;
	/** Cookies of everybody who is signed in, and of the two patients. */
	readonly cookies: Readonly<Record<StaffName | 'patient' | 'otherPatient' | 'expired', string>>;
	/** Of somebody who may do everything and showed who they are too long ago for what is sensitive. */
	readonly unconfirmed: string;
}

export interface OpenTarget {
	readonly target: Target;
	/** What the servers have printed. */
	output(): string;
	close(): Promise<void>;
}

/** Fills a database, serves it, and lets everybody in. */
export async function openTarget(): Promise<OpenTarget> {
	const dataFolder = mkdtempSync(join(tmpdir(), 'terskel-security-'));
	const environment = { DATA_DIR: dataFolder };
	const seeded = await seed(environment);
	const plain = await serve(environment);
	const secure = await serve({ ...environment, ORIGIN: 'https://terskel.example' });
	const cookies: Record<string, string> = {};
	for (const name of staffNames) {
		const fields = { email: `${name}@example.org`, password };
		cookies[name] = await enter(plain, '/logg-inn', fields);
	}
	cookies['patient'] = await enter(plain, '/', { code: seeded.codes[0] });
	cookies['otherPatient'] = await enter(plain, '/', { code: seeded.codes[1] });
	const anything = { email: `${everyRole}@example.org`, password };
	const over = await enter(plain, '/logg-inn', anything);
	const overAtHome = await enter(plain, '/', { code: seeded.codes[3] });
	cookies['expired'] = `${over}; ${overAtHome}`;
	const unconfirmed = await enter(plain, '/logg-inn', anything);
	wearOut(dataFolder, { staff: over, patient: overAtHome, unconfirmed });
	return {
		target: {
			origin: plain.origin,
			port: plain.port,
			secure: { origin: secure.origin, port: secure.port },
			dataFolder,
			seeded,
			cookies: cookies as Target['cookies'],
			unconfirmed
		},
		output: () => plain.output() + secure.output(),
		close: async () => {
			await plain.stop();
			await secure.stop();
			rmSync(dataFolder, { recursive: true, force: true });
		}
	};
}

const longAgo = '2020-01-01T00:00:00.000Z';

/** What time does to sessions, done at once. */
function wearOut(
	dataFolder: string,
	of: { readonly staff: string; readonly patient: string; readonly unconfirmed: string }
): void {
	const database = new DatabaseSync(join(dataFolder, 'terskel.sqlite'), { timeout: 10_000 });
	const idHash = (cookie: string) => digest(/=([^;]+)/.exec(cookie)?.[1] ?? '');
	const changes = [
		['update session set expires_at = ? where id_hash = ?', of.staff],
		['update patient_session set idle_until = ? where id_hash = ?', of.patient],
		['update session set confirmed_at = ? where id_hash = ?', of.unconfirmed]
	] as const;
	for (const [change, cookie] of changes) {
		const { changes: rows } = database.prepare(change).run(longAgo, idHash(cookie));
		if (Number(rows) !== 1) throw new Error(`${change}: ${rows} rows`);
	}
	database.close();
}

async function enter(
	{ origin, port }: Served,
	path: string,
	fields: Record<string, string>
): Promise<string> {
	const answer = await ask(port, formPost(origin, path, fields, 'ready=1'));
	if (answer.status !== 303) throw new Error(`${path}: ${answer.status} ${answer.body}`);
	return cookiesOf(answer);
}
