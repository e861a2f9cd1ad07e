import { createHmac, timingSafeEqual } from 'node:crypto';

// What every authenticator app takes: RFC 6238 with HMAC-SHA-1, six digits, half a minute.
const stepSeconds = 30;
const digits = 6;

/** The number of the half minute in which a moment lies. */
export function timeStep(at: Date): number {
	return Math.floor(at.getTime() / 1000 / stepSeconds);
}

/** The code of a counter (RFC 4226). */
export function oneTimeCode(secret: Uint8Array, counter: number, length = digits): string {
	const message = Buffer.alloc(8);
	message.writeBigUInt64BE(BigInt(counter));
	const hash = createHmac('sha1', secret).update(message).digest();
	const offset = hash[hash.length - 1]! & 0xf;
	const number = hash.readUInt32BE(offset) & 0x7fffffff;
	return String(number % 10 ** length).padStart(length, '0');
}

/**
 * The step whose code was typed: this half minute or its neighbours, for clocks that differ.
 * Null when it is none of them, or one that was used already.
 */
export function stepOfCode(
	secret: Uint8Array,
	typed: string,
	at: Date,
	lastUsed: number
): number | null {
	const code = typed.replace(/\s/g, '');
	if (!/^\d{6}$/.test(code)) return null;
	const now = timeStep(at);
	let found: number | null = null;
	// All three are tried whatever fits, so that the time taken says nothing.
	for (const step of [now - 1, now, now + 1]) {
		const isRight = timingSafeEqual(Buffer.from(oneTimeCode(secret, step)), Buffer.from(code));
		if (isRight && step > lastUsed) found = step;
	}
	return found;
}
