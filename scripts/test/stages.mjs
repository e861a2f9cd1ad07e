import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from '../house/build.mjs';
import { Refusal } from '../house/refusal.mjs';
import { root } from '../house/root.mjs';
import { runQuietly } from '../house/run.mjs';
import { terskelNode } from '../house/runtime.mjs';
import { countPlaywright, countVitest } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ name: string, needsChromium?: boolean, run: () => Promise<Counts & { output: string }> }} Stage
 */

// What the programs say is kept and shown later, where their colours would be in the way.
const plain = () => ({ ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined });

/** What `npm test` runs, in this order. @type {readonly Stage[]} */
export const stages = [
	{
		name: 'format',
		run: () => check('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')
	},
	{
		name: 'types',
		run: async () => {
			const sync = await check('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
			if (sync.failed > 0) return sync;
			return check('node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings');
		}
	},
	{
		name: 'lint',
		run: () => check('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.')
	},
	{ name: 'unused', run: () => check('node_modules/knip/bin/knip.js', '--no-progress') },
	{ name: 'unit', run: () => vitest('unit') },
	{ name: 'component', needsChromium: true, run: () => vitest('component') },
	{ name: 'build', run: buildIfChanged },
	{ name: 'security', run: () => vitest('security') },
	{ name: 'e2e', needsChromium: true, run: () => playwright() }
];

/** What `npm run test:deep` runs: slow proofs, and every journey with a PostgreSQL behind it. @type {readonly Stage[]} */
export const deepStages = [
	{ name: 'build', run: buildIfChanged },
	{ name: 'deep', run: () => vitest('deep') },
	{ name: 'e2e', needsChromium: true, run: () => playwright({ DATABASE: 'postgres' }) }
];

/**
 * A program that either agrees or does not: one check.
 * @param {string} program inside the repository
 * @param {...string} args
 */
async function check(program, ...args) {
	const { code, output } = await runQuietly(terskelNode(), [program, ...args], { env: plain() });
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** @param {string} project */
function vitest(project) {
	return counted(`vitest-${project}.json`, countVitest, {}, (report) => [
		'node_modules/vitest/vitest.mjs',
		'run',
		`--project=${project}`,
		'--passWithNoTests',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	]);
}

/** @param {NodeJS.ProcessEnv} more */
function playwright(more = {}) {
	const report = reportPath('playwright.json');
	// Playwright forces colours on its workers unless told so in its own way.
	const env = {
		...more,
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
		FORCE_COLOR: '0',
		NO_COLOR: undefined
	};
	return counted('playwright.json', countPlaywright, env, () => [
		'node_modules/@playwright/test/cli.js',
		'test',
		'--reporter=dot,json'
	]);
}

/**
 * Runs a test runner and counts from the report that it writes. No report: one failure.
 * @param {string} name of the report
 * @param {(report: any) => Counts} count
 * @param {NodeJS.ProcessEnv} env
 * @param {(report: string) => string[]} args
 */
async function counted(name, count, env, args) {
	const report = reportPath(name);
	rmSync(report, { force: true });
	const { code, output } = await runQuietly(terskelNode(), args(report), {
		env: { ...plain(), ...env }
	});
	const { passed, failed } = readReport(report, count);
	return { passed, failed: Math.max(failed, code === 0 ? 0 : 1), output };
}

/** @param {string} report @param {(report: any) => Counts} count @returns {Counts} */
function readReport(report, count) {
	try {
		return count(JSON.parse(readFileSync(report, 'utf8')));
	} catch {
		return { passed: 0, failed: 1 };
	}
}

/** @param {string} name */
function reportPath(name) {
	return join(root, 'test-results', 'counts', name);
}

async function buildIfChanged() {
	if (isBuilt()) return { passed: 1, failed: 0, output: '' };
	try {
		await build();
		return { passed: 1, failed: 0, output: '' };
	} catch (error) {
		const output = error instanceof Refusal ? error.details : String(error);
		return { passed: 0, failed: 1, output };
	}
}
