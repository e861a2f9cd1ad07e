import {
	createCipheriv,
	createDecipheriv,
	createSecretKey,
	randomBytes,
	type KeyObject
} from 'node:crypto';
import { ServerRefusal } from '../server-refusal.ts';
import { associatedData, type Place } from './place.ts';

const algorithm = 'aes-256-gcm';
const form = 's1';
const nonceBytes = 12;
const tagBytes = 16;

// Node asks of every key that is bytes whether it is an object, and takes longer for it than to open.
const prepared = new WeakMap<Buffer, KeyObject>();

function preparedKey(key: Buffer): KeyObject {
	const known = prepared.get(key) ?? createSecretKey(key);
	prepared.set(key, known);
	return known;
}

/** Encrypts bytes for one place (AES-256-GCM, random nonce). Text: `s1.` and base64url. */
export function sealBytes(key: Buffer, bytes: Buffer, place: Place): string {
	const nonce = randomBytes(nonceBytes);
	const cipher = createCipheriv(algorithm, preparedKey(key), nonce);
	cipher.setAAD(associatedData(place));
	const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
	return `${form}.${sealed.toString('base64url')}`;
}

/** Opens what `sealBytes` wrote for the same place with the same key, and nothing else. */
export function unsealBytes(key: Buffer, sealed: string, place: Place): Buffer {
	try {
		const [writtenForm, body] = sealed.split('.');
		if (writtenForm !== form || !body) throw new Error('not a sealed value');
		const bytes = Buffer.from(body, 'base64url');
		const decipher = createDecipheriv(algorithm, preparedKey(key), bytes.subarray(0, nonceBytes), {
			authTagLength: tagBytes
		});
		decipher.setAAD(associatedData(place));
		decipher.setAuthTag(bytes.subarray(-tagBytes));
		return Buffer.concat([
			decipher.update(bytes.subarray(nonceBytes, -tagBytes)),
			decipher.final()
		]);
	} catch {
		throw new ServerRefusal(
			'unreadable',
			`A sealed value in ${place.table}.${place.column} does not open.`,
			'It was changed or moved outside Terskel, or its key is gone. Compare with a backup.'
		);
	}
}

/** Encrypts any JSON value for one place. */
export function seal(key: Buffer, value: unknown, place: Place): string {
	return sealBytes(key, Buffer.from(JSON.stringify(value)), place);
}

/** Opens a JSON value. The caller knows its shape, because the place says it. */
export function unseal<Value>(key: Buffer, sealed: string, place: Place): Value {
	return JSON.parse(unsealBytes(key, sealed, place).toString()) as Value;
}
