import { publishVersions } from '#server/content/published-versions.ts';
import { contentFolder } from '../content-folder.ts';
import { readCheckedContent, readOptions } from '../read-input.ts';

/** Freezes every new form version by its hash; from then on a change needs a new version. */
export async function publish(words: readonly string[]): Promise<number> {
	readOptions(words, []);
	const { forms } = await readCheckedContent();
	const fresh = await publishVersions(contentFolder, forms);
	if (fresh.length === 0) console.log('Nothing new: every form version is published already.');
	for (const form of fresh) console.log(`Published ${form}.`);
	return 0;
}
