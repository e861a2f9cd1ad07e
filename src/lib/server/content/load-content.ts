import { checkContent, type CheckedContent } from '#engine/content/check-content.ts';
import { violationsIn } from '#engine/invariants/all-invariants.ts';
import { contentHash } from './content-hash.ts';
import { readPublishedVersions, stepProblems, versionProblems } from './published-versions.ts';
import { readContentFiles } from './read-content-files.ts';
import { violationProblems } from './violation-problems.ts';

/** Where content lives, from the folder the app is started in. */
export const contentFolder = 'forms';

/** Reads, checks and compiles all content. With any problem nothing is loaded (semantics 1.2). */
export async function loadContent(folder: string = contentFolder): Promise<CheckedContent> {
	const files = await readContentFiles(folder);
	const checked = checkContent(files, contentHash);
	if (!checked.content) return checked;
	const published = await readPublishedVersions(folder);
	const problems = [
		...versionProblems(files, checked.content.forms, published),
		...(await stepProblems(folder, files, checked.content.forms, published)),
		...violationProblems(files, violationsIn(checked.content))
	];
	return problems.length > 0 ? { content: null, problems } : checked;
}
