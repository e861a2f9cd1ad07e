import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { runQuietly } from './run.mjs';
import { terskelNode } from './runtime.mjs';

/** What a headless Chromium needs in a container, as root, and to stay off the network. */
export const chromiumFlags = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * Where a Chromium is, without installing one: CHROMIUM_PATH, the machine's, Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
	const { CHROMIUM_PATH } = process.env;
	if (CHROMIUM_PATH) return CHROMIUM_PATH;
	return onMachine().find(isProgram) ?? [playwrightPath()].find(isProgram);
}

/**
 * Finds a Chromium that runs, or installs one (Debian's as root, else Playwright's own).
 * @returns {Promise<string>} its path
 */
export async function ensureChromium() {
	const { CHROMIUM_PATH } = process.env;
	if (CHROMIUM_PATH) {
		if (await runs(CHROMIUM_PATH)) return CHROMIUM_PATH;
		throw new Refusal(
			'chromium-path',
			`CHROMIUM_PATH is ${CHROMIUM_PATH}, and no browser runs from there.`,
			'Set it to the program of Chrome or Chromium, or leave it unset.'
		);
	}
	let words = '';
	for (const install of [() => '', installFromDebian, installFromPlaywright]) {
		words += await install();
		const path = await firstThatRuns();
		if (path) return path;
	}
	throw new Refusal(
		'no-chromium',
		'No Chrome or Chromium was found on this machine, and none could be installed.',
		'Install Chrome or Chromium (on Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to one.',
		words
	);
}

/** Where Chrome, Chromium and Edge live on this kind of machine, best first. */
function onMachine() {
	if (process.platform === 'darwin') {
		const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
		return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
			apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app))
		);
	}
	if (process.platform === 'win32') {
		const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;
		const programs = [
			'Google/Chrome/Application/chrome.exe',
			'Microsoft/Edge/Application/msedge.exe'
		];
		return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => programs.map((program) => join(folder, program)));
	}
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
	return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

async function firstThatRuns() {
	for (const path of [...onMachine(), playwrightPath()]) {
		if (isProgram(path) && (await runs(path))) return path;
	}
	return undefined;
}

/** @param {string | undefined} path @returns {path is string} */
function isProgram(path) {
	try {
		if (path === undefined) return false;
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

// Ubuntu's chromium-browser is a stub that only asks for a snap, so a file alone proves nothing.
// On Windows `--version` would open a window.
/** @param {string} path */
async function runs(path) {
	if (process.platform === 'win32') return existsSync(path);
	return (await runQuietly(path, ['--version', '--no-sandbox'])).code === 0;
}

/** Where Playwright keeps, or would keep, its own browser. */
function playwrightPath() {
	try {
		return createRequire(import.meta.url)('playwright').chromium.executablePath();
	} catch {
		return undefined;
	}
}

/** @returns {Promise<string>} what apt-get said */
async function installFromDebian() {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return '';
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
	const update = await runQuietly('apt-get', ['update'], { env });
	if (update.code === 127) return '';
	return update.output + (await runQuietly('apt-get', install, { env })).output;
}

/** @returns {Promise<string>} what Playwright said */
async function installFromPlaywright() {
	const cli = 'node_modules/playwright/cli.js';
	return (await runQuietly(terskelNode(), [cli, 'install', 'chromium'])).output;
}
