import { checkContent, type CheckedContent } from '#engine/content/check-content.ts';
import { contentHash } from './content-hash.ts';
import { readContentFiles } from './read-content-files.ts';

/** Where content lives, from the folder the app is started in. */
export const contentFolder = 'forms';

/** Reads, checks and compiles all content. With any problem nothing is loaded (semantics 1.2). */
export async function loadContent(folder: string = contentFolder): Promise<CheckedContent> {
	return checkContent(await readContentFiles(folder), contentHash);
}
