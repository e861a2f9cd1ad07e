const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes as base32 (RFC 4648) without padding, as authenticator apps take a secret. */
export function base32(bytes: Uint8Array): string {
	let bits = 0;
	let held = 0;
	let text = '';
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		for (; bits >= 5; bits -= 5) text += alphabet[(held >>> (bits - 5)) & 31];
	}
	return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text;
}
