import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';

const { dataFolder } = inject('target');
const empty = mkdtempSync(join(tmpdir(), 'terskel-command-'));
afterAll(() => rmSync(empty, { recursive: true }));

const nowhere = '01900000-0000-7000-8000-000000000000';
const episode = ['--episode', nowhere];
const unit = ['--unit', nowhere];

/**
 * Every command: about nobody, or one that opens the data and as what it is called here. Whoever
 * may run commands has the machine; what stands in the way is the key, and naming another unit.
 */
const commands: Readonly<Record<string, 'about nobody' | readonly (readonly string[])[]>> = {
	check: 'about nobody',
	compare: 'about nobody',
	new: 'about nobody',
	publish: 'about nobody',
	report: 'about nobody',
	schema: 'about nobody',
	score: 'about nobody',
	'sign-off': 'about nobody',
	suggest: 'about nobody',
	aggregate: [['--query', 'forms/none.yaml', '--out', empty, ...unit]],
	simulate: [['--people', '1', ...unit]],
	facts: [['rebuild', ...unit]],
	permission: [['list', ...unit]],
	project: [['list', ...unit]],
	'research-settings': [['show', ...unit]],
	unit: [['list']],
	staff: [['create', '--email', 'x@example.org', '--name', 'X', '--roles', 'admin', ...unit]],
	audit: [['verify'], ['anchor']],
	key: [['rotate']],
	rights: [
		['list', ...unit],
		['copy', ...episode, '--out', join(empty, 'copy'), ...unit],
		['erase', ...episode, '--yes-erase', nowhere, ...unit]
	],
	wording: [['list', ...unit]]
};

const node = {
	input: 'en ganske lang setning til prøve\n',
	encoding: 'utf8',
	timeout: 300_000
} as const;

/** One command as it is called. */
function terskel(words: readonly string[], environment: Record<string, string>) {
	const env = { PATH: process.env['PATH'], ...environment };
	const program = ['src/cli/terskel.ts', ...words];
	const { status, stdout, stderr } = spawnSync(process.execPath, program, { ...node, env });
	return { status, said: stdout + stderr };
}

/** Many commands, each by itself but in one process: to start is what takes the time. */
function terskels(commands: readonly (readonly string[])[], environment: Record<string, string>) {
	const COMMANDS = JSON.stringify(commands);
	const env = { PATH: process.env['PATH'], ...environment, COMMANDS };
	const program = ['tests/security/run-commands.ts'];
	const { stdout, stderr } = spawnSync(process.execPath, program, { ...node, env });
	expect(stderr).toBe('');
	const results = JSON.parse(stdout) as { status: number; said: string }[];
	expect(results.length).toBe(commands.length);
	return results.map((result, i) => ({ words: commands[i]!, ...result }));
}

const opening = Object.entries(commands).flatMap(([name, calls]) =>
	calls === 'about nobody' ? [] : calls.map((words) => [name, ...words])
);

describe('every command', () => {
	it('is listed here with what it is about', () => {
		const { said } = terskel([], {});
		const named = [...said.matchAll(/^ {2}([a-z-]+) ?/gm)].map(([, name]) => name!);
		expect(named.length).toBeGreaterThan(10);
		expect(new Set(named)).toEqual(new Set(Object.keys(commands)));
	});

	it(
		'that opens the data opens nothing by another key, and makes none',
		{ timeout: 300_000 },
		() => {
			const environment = {
				DATA_DIR: dataFolder,
				TERSKEL_MASTER_KEY: Buffer.alloc(32, 7).toString('base64')
			};
			for (const { words, status, said } of terskels(opening, environment)) {
				expect([words, status]).toEqual([words, 2]);
				expect([words, said]).toEqual([words, expect.stringMatching(/key|can't be read/i)]);
				expect(said).not.toMatch(/ at .*\.ts:\d+/);
			}
			const [first] = opening;
			expect(terskel(first!, environment)).toMatchObject({ status: 2 });
		}
	);

	it('reaches nothing of a unit that is not there', { timeout: 300_000 }, () => {
		const ofAUnit = opening.filter((one) => one.includes('--unit'));
		for (const { words, status, said } of terskels(ofAUnit, { DATA_DIR: dataFolder })) {
			expect([words, status]).toEqual([words, 2]);
			expect(said).not.toMatch(/ at .*\.ts:\d+/);
		}
		expect(readdirSync(empty)).toEqual([]);
	});
});
