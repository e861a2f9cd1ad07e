import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, version: string, license: string }} ShippedPackage */
/** @typedef {{ version: string, license?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, dependencies?: Record<string, string> }} LockedPackage */

/** Compiled into the built app: they run, though nothing of them is installed beside it. */
const compiledIn = ['@sveltejs/kit', 'svelte', 'sveltekit-superforms'];

/**
 * Every package that runs with the app, from the lock file: what is installed beside it and what is
 * compiled into it. Nothing that is only for developing, and nothing optional, which brings Node
 * itself and a database for tests.
 * @param {string} root
 * @returns {ShippedPackage[]}
 */
export function shippedPackages(root) {
	/** @type {{ packages: Record<string, LockedPackage> }} */
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	const installed = Object.entries(packages)
		.filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional && !entry.devOptional)
		.map(([path]) => path);
	const paths = new Set([...installed, ...withTheirOwn(packages)]);
	return [...paths]
		.map((path) => ({
			name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
			version: packages[path]?.version ?? 'not locked',
			license: packages[path]?.license ?? 'not stated'
		}))
		.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/**
 * What is compiled in, with everything that it depends on itself.
 * @param {Record<string, LockedPackage>} packages
 * @returns {ReadonlySet<string>}
 */
function withTheirOwn(packages) {
	const found = new Set(compiledIn.map((name) => `node_modules/${name}`));
	for (const path of found) {
		for (const name of Object.keys(packages[path]?.dependencies ?? {})) {
			found.add(placeOf(packages, path, name));
		}
	}
	return found;
}

/**
 * Where Node finds a package that another one asks for: the innermost folder that has it.
 * @param {Record<string, LockedPackage>} packages
 * @param {string} path
 * @param {string} name
 */
function placeOf(packages, path, name) {
	for (
		let within = path;
		within !== '';
		within = within.slice(0, within.lastIndexOf('node_modules/')).replace(/\/$/, '')
	) {
		const nested = `${within}/node_modules/${name}`;
		if (packages[nested]) return nested;
	}
	return `node_modules/${name}`;
}
