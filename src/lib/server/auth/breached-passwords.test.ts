import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isBreached } from './breached-passwords.ts';

const folder = mkdtempSync(join(tmpdir(), 'terskel-breached-'));
afterAll(() => rmSync(folder, { recursive: true }));

const leaked = Array.from({ length: 500 }, (_, i) => `leaked password ${i}`);
const hashOf = (password: string) => createHash('sha1').update(password).digest('hex');

function fileOf(name: string, lines: readonly string[], end = '\n'): string {
	const file = join(folder, name);
	writeFileSync(file, lines.toSorted().join(end) + (end === '\n' ? '' : end));
	return file;
}

describe('a file of passwords that have leaked', () => {
	it.each([
		[
			'with counts',
			fileOf(
				'a',
				leaked.map((one, i) => `${hashOf(one).toUpperCase()}:${i ** 3}`)
			)
		],
		[
			'without',
			fileOf(
				'b',
				leaked.map((one) => hashOf(one).toUpperCase())
			)
		],
		['in lower case', fileOf('c', leaked.map(hashOf))],
		[
			'from Windows',
			fileOf(
				'd',
				leaked.map((one) => `${hashOf(one).toUpperCase()}:7`),
				'\r\n'
			)
		]
	])('%s knows every one of them and nothing else', async (_, file) => {
		for (const password of leaked) expect(await isBreached(file, password)).toBe(true);
		for (let i = 0; i < 500; i++) expect(await isBreached(file, `kept ${i}`)).toBe(false);
	});

	it.each([0, 1, 2])('of %s lines is searched, too', async (length) => {
		const few = leaked.slice(0, length);
		const file = fileOf(`few-${length}`, few.map(hashOf));
		for (const password of few) expect(await isBreached(file, password)).toBe(true);
		expect(await isBreached(file, 'kept')).toBe(false);
	});

	it('that is not there is no silent yes', async () => {
		await expect(isBreached(join(folder, 'none'), 'x')).rejects.toThrow(/ENOENT/);
	});
});
