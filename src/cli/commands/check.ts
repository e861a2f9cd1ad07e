import { parseArgs } from 'node:util';
import type { Content } from '#engine/compile/compiled.ts';
import { problemText } from '#engine/content/content-file.ts';
import { inputsNobodyGives } from '#engine/content/inputs.ts';
import { contentMatrix, isUnused } from '#engine/content/matrix.ts';
import { itemsToCheck } from '#engine/content/to-check.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { givenInputs } from '#server/dossier/context-of-episode.ts';
import { loadContent } from '#server/content/load-content.ts';
import { languageReport } from '#texts/content/language-report.ts';
import { contentFolder } from '../content-folder.ts';
import { printLanguage } from '../print-language.ts';
import { printToCheck } from '../print-to-check.ts';
import { WrongUse } from '../wrong-use.ts';

/** Checks all content; prints every problem with its place and remedy. Exit code 1 with any. */
export async function check(words: readonly string[]): Promise<number> {
	const { json, matrix, language, 'to-check': toCheck, folder } = readWords(words);
	const { content, problems } = await loadContent(folder);
	const counts = content && {
		forms: content.forms.length,
		items: content.forms.flatMap(allItems).length,
		suggestions: content.suggestions.length,
		packages: content.packages.length,
		sources: content.sources.length
	};
	if (json) {
		const more = content && {
			...(matrix
				? {
						matrix: contentMatrix(content),
						nobodyGives: inputsNobodyGives(content, givenInputs(content))
					}
				: {}),
			...(language ? { language: languageReport(content) } : {}),
			...(toCheck ? { toCheck: itemsToCheck(content) } : {})
		};
		console.log(JSON.stringify({ ok: content !== null, counts, problems, ...more }, null, '\t'));
	} else if (content && counts) {
		const list = Object.entries(counts).map(([what, n]) => `${n} ${what}`);
		if (matrix) printMatrix(content);
		if (language) printLanguage(content);
		if (toCheck) printToCheck(content);
		console.log(`Content is in order: ${list.join(', ')}.`);
	} else {
		for (const problem of problems) console.log(problemText(problem));
		console.log(`${problems.length} problem(s) in the content.`);
	}
	return content ? 0 : 1;
}

/** Which items feed which suggestions, what feeds nothing, and suggestions nothing feeds. */
function printMatrix(content: Content): void {
	const uses = contentMatrix(content);
	for (const { item, suggestions, scores, opens, opensForms } of uses) {
		const parts = [
			...suggestions,
			...scores.map((score) => `score ${score}`),
			...opens.map((other) => `opens ${other}`),
			...opensForms.map((form) => `opens the form ${form}`)
		];
		if (parts.length > 0) console.log(`${item}: ${parts.join(', ')}`);
	}
	const unused = uses.filter(isUnused);
	console.log(`\n${unused.length} items that no rule reads and nobody wrote in their own words:`);
	for (const { item, type } of unused) console.log(`  ${item} (${type})`);
	const fed = new Set(uses.flatMap((use) => use.suggestions));
	const unfed = content.suggestions.filter(({ id }) => !fed.has(id));
	console.log(`\n${unfed.length} suggestions that no item feeds (facts, events and phases only):`);
	for (const { id } of unfed) console.log(`  ${id}`);
	const waiting = inputsNobodyGives(content, givenInputs(content));
	console.log(`\n${waiting.length} facts and events that rules read and nobody gives:`);
	for (const { input, readBy } of waiting) console.log(`  ${input}: ${readBy.join(', ')}`);
	console.log('');
}

function readWords(words: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			options: {
				json: { type: 'boolean', default: false },
				matrix: { type: 'boolean', default: false },
				language: { type: 'boolean', default: false },
				'to-check': { type: 'boolean', default: false }
			},
			allowPositionals: true
		});
		return { ...values, folder: positionals[0] ?? contentFolder };
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}
