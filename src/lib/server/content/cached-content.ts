import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '#engine/compile/compiled.ts';
import { frozen } from '#engine/compile/frozen.ts';

/** Checked content on disk under the fingerprint of everything it was made from. */
interface CachedContent {
	readonly fingerprint: string;
	readonly content: Content;
}

/** Fingerprint of every file below the content folder and of the software that checks it. */
export async function contentFingerprint(folder: string, software: string): Promise<string> {
	const hash = createHash('sha256').update(software);
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const path of paths) hash.update(`\n${path}\n`).update(await readFile(path));
	return hash.digest('hex');
}

/** Content that was checked before, when nothing it was made from has changed since. */
export async function readCachedContent(
	file: string,
	fingerprint: string
): Promise<Content | null> {
	try {
		const cached = JSON.parse(await readFile(file, 'utf8')) as CachedContent;
		return cached.fingerprint === fingerprint ? frozen(cached.content) : null;
	} catch {
		// No cache, or a damaged one: the content is simply checked again.
		return null;
	}
}

/** Keeps checked content for the next start; written aside first, so that it is whole or not there. */
export async function writeCachedContent(
	file: string,
	fingerprint: string,
	content: Content
): Promise<void> {
	const cached: CachedContent = { fingerprint, content };
	await mkdir(dirname(file), { recursive: true });
	const aside = `${file}.${process.pid}`;
	await writeFile(aside, JSON.stringify(cached));
	await rename(aside, file);
}
