import { parseArgs } from 'node:util';
import { problemText } from '#engine/content/content-file.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { contentFolder, loadContent } from '#server/content/load-content.ts';
import { WrongUse } from '../wrong-use.ts';

/** Checks all content; prints every problem with its place and remedy. Exit code 1 with any. */
export async function check(words: readonly string[]): Promise<number> {
	const { json, folder } = readWords(words);
	const { content, problems } = await loadContent(folder);
	const counts = content && {
		forms: content.forms.length,
		items: content.forms.flatMap(allItems).length,
		suggestions: content.suggestions.length,
		packages: content.packages.length,
		sources: content.sources.length
	};
	if (json) {
		console.log(JSON.stringify({ ok: content !== null, counts, problems }, null, '\t'));
	} else if (counts) {
		const list = Object.entries(counts).map(([what, n]) => `${n} ${what}`);
		console.log(`Content is in order: ${list.join(', ')}.`);
	} else {
		for (const problem of problems) console.log(problemText(problem));
		console.log(`${problems.length} problem(s) in the content.`);
	}
	return content ? 0 : 1;
}

function readWords(words: readonly string[]): { json: boolean; folder: string } {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			options: { json: { type: 'boolean', default: false } },
			allowPositionals: true
		});
		return { json: values.json, folder: positionals[0] ?? contentFolder };
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}
