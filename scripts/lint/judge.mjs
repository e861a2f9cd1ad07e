import { posix } from 'node:path';
import { homes, isBrowserCode, isPatientCode, layerOf } from './layers.mjs';

/**
 * Why a file may not import something, in a sentence; undefined when it may.
 * @param {string} file from the root of the repository, with forward slashes
 * @param {string} specifier as written in the import
 * @returns {string | undefined}
 */
export function judgeImport(file, specifier) {
	const layer = layerOf(file);
	if (!layer) return undefined;
	if (/^\$lib(\/|$)/.test(specifier)) {
		return 'Write #engine/…, #server/…, #ui/… instead of $lib: Node runs these files as they stand.';
	}
	if (specifier.startsWith('./$types')) return undefined;
	const target = targetOf(file, specifier);
	if (target !== undefined) return judgeFile(file, layer, target);
	return isTest(file) ? undefined : judgePackage(file, layer, specifier);
}

/**
 * The file that an import names, from the root; undefined for a package.
 * @param {string} file @param {string} specifier
 */
function targetOf(file, specifier) {
	if (specifier.startsWith('#')) return `src/lib/${specifier.slice(1)}`;
	if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
	return undefined;
}

/** @param {string} file @param {import('./layers.mjs').Layer} layer @param {string} target */
function judgeFile(file, layer, target) {
	const below = layerOf(target);
	if (!below) {
		if (isTest(file) || layer.name !== 'engine') return undefined;
		return 'The engine imports nothing outside itself.';
	}
	if (below.name !== layer.name && !layer.uses.includes(below.name)) {
		return `${layer.name} may not import ${below.name}: arrows only go down.`;
	}
	if (isBrowserCode(file) && !isTest(file)) {
		if (below.name === 'server') return 'Browser code may not import the server.';
		if (target.startsWith('src/lib/engine/content/') || /\/schemas?\.ts$/.test(target)) {
			return 'Browser code gets compiled content: it may not import the content checker.';
		}
	}
	return undefined;
}

/** @param {string} file @param {import('./layers.mjs').Layer} layer @param {string} name */
function judgePackage(file, layer, name) {
	const allowed = layer.packages?.(file);
	if (allowed && !allowed.test(name)) return `${layer.name} may not import ${name} here.`;
	const home = homes.find((candidate) => candidate.package.test(name));
	if (home && !home.at.some((folder) => file.startsWith(folder))) {
		return `Only ${home.at.join(' and ')} may import ${name}.`;
	}
	if (isBrowserCode(file) && /^zod(\/|$)/.test(name)) return 'zod stays out of browser code.';
	if (isPatientCode(file) && /^sveltekit-superforms(\/|$)/.test(name)) {
		return 'Superforms weighs too much for the pages of patients.';
	}
	return undefined;
}

/** @param {string} file */
function isTest(file) {
	return file.endsWith('.test.ts');
}
