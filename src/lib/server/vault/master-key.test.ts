import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '../app.ts';
import { settingsFromEnvironment } from '../settings/settings-from-environment.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { noContent } from '../testing/on-both-databases.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terskel-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keyFile = () => join(folder, 'master.key');
const databaseFile = () => join(folder, 'terskel.sqlite');
const newKey = () => randomBytes(32).toString('base64');

function start(environment: Record<string, string> = {}): Promise<string> {
	const settings = settingsFromEnvironment({ DATA_DIR: folder, ...environment });
	return refusalOf(openApp(settings, noContent).then((app) => app.close()));
}

describe('the master key', () => {
	it('is made on the very first embedded start, for nobody else to read', async () => {
		expect(await start()).toBe('done');
		expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
		const key = readFileSync(keyFile(), 'utf8');
		expect(await start()).toBe('done');
		expect(readFileSync(keyFile(), 'utf8')).toBe(key);
	});

	it('gone while the database exists: start refuses and makes no new one', async () => {
		await start();
		const key = readFileSync(keyFile());
		rmSync(keyFile());
		expect(await start()).toBe('key-missing');
		expect(existsSync(keyFile())).toBe(false);
		writeFileSync(keyFile(), key);
		expect(await start()).toBe('done');
	});

	it('wrong: start refuses', async () => {
		await start({ TERSKEL_MASTER_KEY: newKey() });
		expect(await start({ TERSKEL_MASTER_KEY: newKey() })).toBe('key-wrong');
	});

	it('can come from a file or a command, as base64 or hex', async () => {
		const key = randomBytes(32);
		const file = join(folder, 'elsewhere');
		writeFileSync(file, `${key.toString('hex')}\n`);
		expect(await start({ TERSKEL_MASTER_KEY_FILE: file })).toBe('done');
		expect(await start({ TERSKEL_MASTER_KEY_COMMAND: `cat ${file}` })).toBe('done');
		expect(await start({ TERSKEL_MASTER_KEY: key.toString('base64') })).toBe('done');
	});

	it.each([
		['an empty key', { TERSKEL_MASTER_KEY: 'short' }, 'key-wrong'],
		['a file that is not there', { TERSKEL_MASTER_KEY_FILE: '/nowhere/key' }, 'key-missing'],
		['a command that fails', { TERSKEL_MASTER_KEY_COMMAND: 'exit 1' }, 'key-missing'],
		['PostgreSQL without a key', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' }, 'key-missing']
	])('refuses %s and leaves no database behind', async (_, environment, code) => {
		expect(await start(environment)).toBe(code);
		expect(existsSync(databaseFile())).toBe(false);
	});
});
