import { createHash, createHmac } from 'node:crypto';

/** HMAC-SHA-256 of fields under a project key, as hex. JSON keeps the fields apart. */
export function keyedDigest(key: Buffer, fields: readonly (string | number | null)[]): string {
	return createHmac('sha256', key).update(JSON.stringify(fields)).digest('hex');
}

/** SHA-256 as hex: for secrets that are long and random already (session ids), and for content. */
export function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
