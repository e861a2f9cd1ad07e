import type { Content } from '#engine/compile/compiled.ts';
import { problemText } from '#engine/content/content-file.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { contentFingerprint, readCachedContent, writeCachedContent } from './cached-content.ts';
import { contentFolder, loadContent } from './load-content.ts';

/** Where checked content is kept for the next start, and the version of the software. */
export interface ContentCache {
	readonly file: string;
	readonly software: string;
}

/**
 * The checked content; refuses to start with every problem listed (semantics 1.2). With a cache,
 * content that was checked by the same software is not checked again.
 */
export async function openContent(cache?: ContentCache): Promise<Content> {
	if (!cache) return checkedOnce();
	const fingerprint = await contentFingerprint(contentFolder, cache.software);
	const known = await readCachedContent(cache.file, fingerprint);
	if (known) return known;
	const content = await checkedContent();
	await writeCachedContent(cache.file, fingerprint, content);
	return content;
}

let checked: Promise<Content> | null = null;

/** The files of a process that runs do not change: whoever opens them again is given the same. */
function checkedOnce(): Promise<Content> {
	checked ??= checkedContent().catch((error: unknown) => {
		checked = null;
		throw error;
	});
	return checked;
}

async function checkedContent(): Promise<Content> {
	const { content, problems } = await loadContent();
	if (content) return content;
	throw new ServerRefusal(
		'content-wrong',
		[`The content has ${problems.length} problem(s):`, ...problems.map(problemText)].join('\n'),
		'Correct the files and start again; `npm run terskel -- check` shows the same list.'
	);
}
