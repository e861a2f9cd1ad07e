import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';

/** The oldest Node with everything the server needs (argon2 in node:crypto came with 24.7). */
const oldest = { major: 24, minor: 7 };

/**
 * Whether a Node version is new enough for the server.
 * @param {string} version such as `24.21.0`
 */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/**
 * The Node program that runs Terskel: the one npm brought, else the one at hand if new enough.
 * @returns {string} its path
 */
export function terskelNode() {
	const os = process.platform === 'win32' ? 'win' : process.platform;
	const file = process.platform === 'win32' ? 'node.exe' : 'node';
	const brought = join(root, 'node_modules', `node-${os}-${process.arch}`, 'bin', file);
	if (existsSync(brought)) return brought;
	if (isNewEnough(process.versions.node)) return process.execPath;
	throw new Refusal(
		'node-too-old',
		`Terskel runs on Node ${oldest.major}.${oldest.minor} or newer, and this is Node ${process.versions.node}.`,
		`npm brings no Node for ${process.platform} on ${process.arch}: install Node 24 from nodejs.org, then run this again.`
	);
}
