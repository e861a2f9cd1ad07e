import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, cookiesOf, formPost } from './ask.ts';
import { password, seed, staffNames, type Seeded, type StaffName } from './seeded.ts';
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
	readonly cookies: Readonly<Record<StaffName | 'patient' | 'otherPatient', string>>;
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
	return {
		target: {
			origin: plain.origin,
			port: plain.port,
			secure: { origin: secure.origin, port: secure.port },
			dataFolder,
			seeded,
			cookies: cookies as Target['cookies']
		},
		output: () => plain.output() + secure.output(),
		close: async () => {
			await plain.stop();
			await secure.stop();
			rmSync(dataFolder, { recursive: true, force: true });
		}
	};
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
