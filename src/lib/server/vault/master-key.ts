import { execSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ServerRefusal } from '../server-refusal.ts';
import type { MasterKeySource, Settings } from '../settings/settings.ts';
import { keyedDigest } from './keyed-digest.ts';

/** The key that wraps all others. Its id is derived from it, so it needs no register. */
export interface MasterKey {
	readonly id: string;
	readonly key: Buffer;
}

/**
 * Reads the master key from where the settings say.
 * Only the very first start of an embedded database may create one: a database without its key
 * must never be given a new one in silence.
 */
export function findMasterKey(settings: Settings): MasterKey {
	const source = settings.masterKey;
	if (source.from !== 'default-file' || existsSync(source.path)) {
		return masterKeyFrom(readSource(source), source);
	}
	if (settings.database.engine === 'postgres') {
		throw new ServerRefusal(
			'key-missing',
			'There is no master key for the PostgreSQL database.',
			'Set TERSKEL_MASTER_KEY, TERSKEL_MASTER_KEY_FILE or TERSKEL_MASTER_KEY_COMMAND to 32 random bytes in base64 (for example from: openssl rand -base64 32).'
		);
	}
	if (existsSync(settings.database.file)) {
		throw new ServerRefusal(
			'key-missing',
			`The database ${settings.database.file} exists, but its master key ${source.path} is gone.`,
			'Put the key back from where you keep its copy. Without it, nothing in this database can be read.'
		);
	}
	return createMasterKey(source.path);
}

/** The other key of the settings, while the master key is being changed; null when there is none. */
export function findOtherMasterKey({ otherMasterKey }: Settings): MasterKey | null {
	return otherMasterKey && masterKeyFrom(readSource(otherMasterKey), otherMasterKey);
}

function createMasterKey(path: string): MasterKey {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const text = randomBytes(32).toString('base64');
	// `wx`: two first starts at once must not overwrite each other's key.
	writeFileSync(path, `${text}\n`, { mode: 0o600, flag: 'wx' });
	return masterKeyFrom(text, { from: 'default-file', path });
}

function readSource(source: MasterKeySource): string {
	switch (source.from) {
		case 'environment':
			return source.key;
		case 'file':
		case 'default-file':
			return readOrRefuse(source, () => readFileSync(source.path, 'utf8'));
		case 'command':
			return readOrRefuse(source, () =>
				execSync(source.command, {
					encoding: 'utf8',
					timeout: 30_000,
					stdio: ['ignore', 'pipe', 'ignore']
				})
			);
	}
}

function readOrRefuse(source: MasterKeySource, read: () => string): string {
	try {
		return read();
	} catch {
		throw new ServerRefusal(
			'key-missing',
			`The master key could not be read: ${nameOf(source)} failed.`,
			'Check that it exists and that this user may read or run it.'
		);
	}
}

function nameOf(source: MasterKeySource): string {
	switch (source.from) {
		case 'environment':
			return 'the environment variable with the key';
		case 'file':
		case 'default-file':
			return `the file ${source.path}`;
		case 'command':
			return 'the command that prints the key';
	}
}

function masterKeyFrom(text: string, source: MasterKeySource): MasterKey {
	const trimmed = text.trim();
	const isHex = /^[0-9a-f]{64}$/i.test(trimmed);
	const isBase64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed);
	if (!isHex && !isBase64) {
		throw new ServerRefusal(
			'key-wrong',
			`What ${nameOf(source)} holds is not a master key.`,
			'Give 32 random bytes as base64 (44 characters) or hex (64 characters).'
		);
	}
	const key = Buffer.from(trimmed, isHex ? 'hex' : 'base64');
	return { id: keyedDigest(key, ['terskel master key id']).slice(0, 16), key };
}
