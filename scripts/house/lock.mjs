/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean, link?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} LockFile
 */

/**
 * Whether the packages in node_modules are exactly those of the lock file.
 * An optional package may be absent: npm leaves out what is for another platform.
 * @param {LockFile} lock package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json, written by npm when it has finished
 */
export function isInstalled(lock, installed) {
	const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
	const present = installed.packages ?? {};
	const wantedPaths = new Set(wanted.map(([path]) => path));
	return (
		wanted.every(([path, entry]) => {
			const found = present[path];
			if (!found) return entry.optional === true;
			return found.version === entry.version && found.integrity === entry.integrity;
		}) && Object.keys(present).every((path) => wantedPaths.has(path))
	);
}
