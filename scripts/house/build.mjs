import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { progress } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';
import { runQuietly } from './run.mjs';
import { terskelNode } from './runtime.mjs';
import { sourceHash } from './sources.mjs';

// Inside build/, so that whoever deletes the build deletes the stamp with it.
const stamp = join(root, 'build', 'sources.sha256');

/** Builds the app, unless it was built from exactly these sources. */
export async function ensureBuilt() {
	if (!isBuilt()) await progress('Building', build);
}

/** Builds the app now and notes from which sources. */
export async function build() {
	const built = sourceHash();
	const { code, output } = await runQuietly(terskelNode(), [
		'node_modules/vite/bin/vite.js',
		'build'
	]);
	if (code !== 0) {
		throw new Refusal(
			'build-failed',
			'The app could not be built (the reason is above).',
			'If you have changed nothing yourself, please report this.',
			output
		);
	}
	writeFileSync(stamp, `${built}\n`);
}

/** Whether build/ was made from exactly these sources. */
export function isBuilt() {
	return readStamp() === sourceHash();
}

function readStamp() {
	try {
		return readFileSync(stamp, 'utf8').trim();
	} catch {
		return undefined;
	}
}
