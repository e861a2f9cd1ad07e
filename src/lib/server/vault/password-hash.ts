import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
const memory = 19_456;
const passes = 2;
const parallelism = 1;
const written = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/;

interface Cost {
	readonly memory: number;
	readonly passes: number;
	readonly parallelism: number;
}

function derive(password: string, salt: Buffer, bytes: number, cost: Cost): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		// The same password typed on two keyboards can differ in bytes; NFKC makes it one.
		const message = password.normalize('NFKC');
		argon2('argon2id', { message, nonce: salt, tagLength: bytes, ...cost }, (error, key) => {
			if (error) reject(error);
			else resolve(key);
		});
	});
}

/** Hash of a password or phrase with argon2id, in the PHC text form. Takes about 30 ms. */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16);
	const key = await derive(password, salt, 32, { memory, passes, parallelism });
	const cost = `m=${memory},t=${passes},p=${parallelism}`;
	return `$argon2id$v=19$${cost}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** True when the password is the hashed one. A broken hash fits nothing. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
	const parts = written.exec(hash);
	if (!parts) return false;
	const expected = Buffer.from(parts[5]!, 'base64url');
	const given = await derive(password, Buffer.from(parts[4]!, 'base64url'), expected.length, {
		memory: Number(parts[1]),
		passes: Number(parts[2]),
		parallelism: Number(parts[3])
	});
	return timingSafeEqual(given, expected);
}
