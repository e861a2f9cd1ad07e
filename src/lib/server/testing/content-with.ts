import type { Content } from '#engine/compile/compiled.ts';
import { checkContent } from '#engine/content/check-content.ts';
import { problemText } from '#engine/content/content-file.ts';
import { contentHash } from '../content/content-hash.ts';
import { contentFolder } from '../content/load-content.ts';
import { readContentFiles } from '../content/read-content-files.ts';

/** Some of the shipped forms with their sources, and nothing that reads them: quick to load. */
export async function contentWith(...forms: readonly string[]): Promise<Content> {
	const files = (await readContentFiles(contentFolder)).filter(
		({ file }) =>
			/\/(sources|option-sets)\b/.test(file) || forms.some((form) => file.endsWith(`/${form}.yaml`))
	);
	const { content, problems } = checkContent(files, contentHash);
	if (!content) throw new Error(problems.map(problemText).join('\n'));
	return content;
}
