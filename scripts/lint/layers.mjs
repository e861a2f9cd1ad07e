/**
 * @typedef {{
 *   name: string,
 *   at: string,
 *   uses: readonly string[],
 *   packages?: (path: string) => RegExp | undefined
 * }} Layer `packages` answers which packages a file may import; undefined means any.
 */

const none = /^$/;
const zod = /^zod(\/|$)/;
// Pure layers: no input or output, no framework, no database.
const pure = /^(?!node:|svelte|@sveltejs\/|kysely|pg$|better-sqlite3|lucia)/;

/**
 * The house, floor by floor (docs: architecture). The first layer whose folder holds a file is its
 * own; a file may import its own layer and those it uses.
 * @type {readonly Layer[]}
 */
export const layers = [
	{
		name: 'engine',
		at: 'src/lib/engine/',
		uses: [],
		packages: (path) =>
			/\/engine\/content\/|\/engine\/item-types\/([^/]+\/schema|schemas)\.ts$/.test(path)
				? zod
				: none
	},
	{ name: 'interop', at: 'src/lib/interop/', uses: ['engine'], packages: () => pure },
	{ name: 'research', at: 'src/lib/research/', uses: ['engine'], packages: () => pure },
	{ name: 'texts', at: 'src/lib/texts/', uses: ['engine'] },
	{ name: 'ui', at: 'src/lib/ui/', uses: ['texts', 'engine', 'interop', 'research'] },
	{ name: 'server', at: 'src/lib/server/', uses: ['texts', 'engine', 'interop', 'research'] },
	{
		name: 'cli',
		at: 'src/cli/',
		uses: ['server', 'texts', 'engine', 'interop', 'research']
	},
	{
		name: 'routes',
		at: 'src/',
		uses: ['ui', 'server', 'texts', 'engine', 'interop', 'research']
	}
];

/**
 * The layer a file belongs to.
 * @param {string} path from the root of the repository, with forward slashes
 */
export function layerOf(path) {
	return layers.find(({ at }) => path.startsWith(at));
}

/**
 * Whether a file is sent to browsers. A test beside it is not.
 * @param {string} path from the root of the repository
 */
export function isBrowserCode(path) {
	return (
		/^src\/lib\/ui\//.test(path) ||
		/^src\/hooks(\.client)?\.ts$/.test(path) ||
		/^src\/routes\/.*(\.svelte(\.ts)?|\+(page|layout)\.ts)$/.test(path)
	);
}

/**
 * Whether a file is sent to the phones of patients, where every kilobyte counts.
 * @param {string} path from the root of the repository
 */
export function isPatientCode(path) {
	return (
		isBrowserCode(path) &&
		(path.startsWith('src/lib/ui/patient/') || path.startsWith('src/routes/(patient)/'))
	);
}

/** Packages with one home: nobody else imports them. */
export const homes = [
	{ package: /^lucia$/, at: ['src/lib/server/auth/'] },
	{ package: /^(pg|better-sqlite3)$/, at: ['src/lib/server/db/', 'src/lib/server/testing/'] },
	{ package: /^kysely(\/|$)/, at: ['src/lib/server/'] }
];
