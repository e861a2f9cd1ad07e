import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PackageFile } from '#research/package/package-files.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Writes files into a folder that appears only once it is whole: a full disk or an interruption
 * leaves nothing that looks like an export. An earlier export of the same name is put in its place.
 */
export async function writeFolder(folder: string, files: readonly PackageFile[]): Promise<void> {
	const begun = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
	const stop = () => {
		void rm(begun, { recursive: true, force: true }).finally(() => process.exit(130));
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	try {
		for (const { path, content } of files) {
			await mkdir(dirname(join(begun, path)), { recursive: true });
			await writeFile(join(begun, path), content);
		}
		await putInPlace(begun, folder);
	} catch (error) {
		await rm(begun, { recursive: true, force: true });
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code === 'ENOSPC' || code === 'EDQUOT') {
			throw new WrongUse(
				`The disk is full: nothing is left in ${folder}. Make room and try again.`
			);
		}
		if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR') {
			throw new WrongUse(`${folder} can't be written to (${code}): choose another folder.`);
		}
		throw error;
	} finally {
		process.off('SIGINT', stop);
		process.off('SIGTERM', stop);
	}
}

async function putInPlace(begun: string, folder: string): Promise<void> {
	const isThere = await access(folder).then(
		() => true,
		() => false
	);
	if (!isThere) return rename(begun, folder);
	// What else lies in the folder stays; each file is whole before it gets its name.
	const { readdir } = await import('node:fs/promises');
	const paths = await readdir(begun, { recursive: true, withFileTypes: true });
	for (const entry of paths.filter((one) => one.isFile())) {
		const from = join(entry.parentPath, entry.name);
		const to = join(folder, from.slice(begun.length + 1));
		await mkdir(dirname(to), { recursive: true });
		await rename(from, to);
	}
	await rm(begun, { recursive: true, force: true });
}
