import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, version: string, license: string }} ShippedPackage */

/**
 * Every package that runs with the app, from the lock file: nothing that is only for developing,
 * and nothing optional, which brings Node itself and a database for tests.
 * @param {string} root
 * @returns {ShippedPackage[]}
 */
export function shippedPackages(root) {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	return Object.entries(packages)
		.filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional && !entry.devOptional)
		.map(([path, entry]) => ({
			name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
			version: entry.version,
			license: entry.license ?? 'not stated'
		}))
		.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}
