import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../testing/refusal-of.ts';
import { refusePoorPassword } from './password-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'terskel-passwords-'));
afterAll(() => rmSync(folder, { recursive: true }));
const breachedFile = join(folder, 'breached.txt');
writeFileSync(breachedFile, createHash('sha1').update('en setning som har lekket').digest('hex'));
const rules = { words: ['fjordklinikken', 'avdeling nord'], breachedFile };

const judge = (password: string) =>
	refusalOf(refusePoorPassword(rules, password, ['kari.kliniker@example.org', 'Kari Kliniker']));

describe('passwords', () => {
	it.each([
		['kort', 'too short'],
		['x'.repeat(201), 'too long'],
		['unbelievable', 'on the list'],
		['UnBelievable', 'on the list in other case'],
		['Password2026!', 'a common one with a year'],
		['sommersommer', 'two common ones'],
		['aaaaaaaaaaaa', 'one sign'],
		['abcabcabcabca', 'one piece again and again'],
		['123456789012', 'digits in a row'],
		['kari.kliniker@example.org', 'the own address'],
		['Kari Kliniker', 'the own name'],
		['Fjordklinikken2026', 'a word of the organisation with a year'],
		['avdeling nord', 'words of the organisation'],
		['en setning som har lekket', 'on the list of those that have leaked']
	])('"%s" is refused: %s', async (password) => {
		expect(await judge(password)).toBe('invalid');
	});

	it.each([
		'en ganske lang setning',
		'correct horse battery staple',
		'blåbær på fjellet',
		'      tolv tegn     ',
		'demo-kliniker-passord',
		'漢字漢字仮名混じり文書入力',
		'😀'.repeat(3) + ' og noen ord'
	])('"%s" is taken, whatever signs it has', async (password) => {
		expect(await judge(password)).toBe('done');
	});
});
