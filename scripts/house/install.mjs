import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isInstalled } from './lock.mjs';
import { progress } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';
import { runQuietly } from './run.mjs';
import { terskelNode } from './runtime.mjs';

/** Installs what package-lock.json names, unless it is all there already. */
export async function ensureInstalled() {
	const lock = readJson('package-lock.json');
	if (!lock) {
		throw new Refusal(
			'lock-missing',
			'package-lock.json is missing or cannot be read.',
			'Get it back with: git checkout package-lock.json'
		);
	}
	if (isInstalled(lock, readJson('node_modules/.package-lock.json') ?? {})) return;
	await progress('Installing (the first time takes about half a minute)', install);
}

async function install() {
	const { code, output } = await npm([
		installVerb(),
		'--include=dev',
		'--include=optional',
		// `npm --silent test` would silence this npm too, and its reasons with it.
		'--loglevel=error'
	]);
	if (code !== 0) {
		throw new Refusal(
			'install-failed',
			'npm could not install the packages that Terskel needs (its own words are above).',
			'Check that this machine reaches the npm registry and has 1 GB of free disk space, then run this again.',
			lastLines(output, 30)
		);
	}
	const node = terskelNode();
	const { code: nodeCode, output: nodeWords } = await runQuietly(node, ['--version']);
	if (nodeCode !== 0) {
		throw new Refusal(
			'node-does-not-run',
			'The Node 24 that npm brought does not run on this machine.',
			'On Linux it needs glibc 2.28 or newer (Alpine, for one, has another C library): use a Debian-like system or container.',
			nodeWords
		);
	}
}

// Windows cannot delete a program that is running, and `npm ci` begins by deleting all of them.
function installVerb() {
	const isInside = process.execPath.startsWith(join(root, 'node_modules') + sep);
	return process.platform === 'win32' && isInside ? 'install' : 'ci';
}

/** @param {readonly string[]} args */
function npm(args) {
	const { npm_execpath: cli, npm_node_execpath: node } = process.env;
	if (cli && node) return runQuietly(node, [cli, ...args]);
	return runQuietly('npm', args, { shell: process.platform === 'win32' });
}

/** @param {string} path inside the repository */
function readJson(path) {
	try {
		return JSON.parse(readFileSync(join(root, path), 'utf8'));
	} catch {
		return undefined;
	}
}

/** @param {string} text @param {number} count */
function lastLines(text, count) {
	return text.trimEnd().split('\n').slice(-count).join('\n');
}
