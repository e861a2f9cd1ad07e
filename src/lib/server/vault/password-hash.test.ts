import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from './password-hash.ts';

describe('password hashes', () => {
	it('fit their password and no other', async () => {
		const hash = await hashPassword('en lang setning');
		expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(await isPassword('en lang setning', hash)).toBe(true);
		expect(await isPassword('en lang setnin', hash)).toBe(false);
	});

	it('do not care how a keyboard composes its letters', async () => {
		const hash = await hashPassword('b\u00e5t');
		expect(await isPassword('ba\u030at', hash)).toBe(true);
	});

	it('a broken hash fits nothing', async () => {
		expect(await isPassword('', '')).toBe(false);
		expect(await isPassword('a', '$argon2id$v=19$m=1,t=1,p=1$$')).toBe(false);
	});
});
