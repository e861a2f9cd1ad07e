import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const folders = ['src', 'forms', 'static'];
const files = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** A hash of everything that the built app is made of: the same sources, the same hash. */
export function sourceHash() {
	const hash = createHash('sha256');
	for (const path of [...files, ...folders.flatMap(filesUnder)].sort()) {
		hash.update(path).update('\0').update(read(path)).update('\0');
	}
	return hash.digest('hex').slice(0, 20);
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
	return entries(folder).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		if (entry.isDirectory()) return filesUnder(path);
		return path.endsWith('.test.ts') ? [] : [path];
	});
}

/** @param {string} folder */
function entries(folder) {
	try {
		return readdirSync(join(root, folder), { withFileTypes: true });
	} catch {
		return [];
	}
}

// A file can vanish while an editor saves it; the next build sees what came of it.
/** @param {string} path */
function read(path) {
	try {
		return readFileSync(join(root, path));
	} catch {
		return '';
	}
}
