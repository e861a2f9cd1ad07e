import { writeFile } from 'node:fs/promises';
import type { Content } from '#engine/compile/compiled.ts';
import { packagesPage } from '#research/routes/packages-page.ts';
import { readabilityPage } from '#texts/content/readability-page.ts';
import { readCheckedContent } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';
import { parseArgs } from 'node:util';

/** Pages of documentation that are made from the content. */
export const reports: Readonly<Record<string, (content: Content) => string>> = {
	packages: packagesPage,
	readability: readabilityPage
};

/** Prints one of the pages, or writes it to a file. */
export async function report(words: readonly string[]): Promise<number> {
	const { name, out } = readWords(words);
	const page = Object.hasOwn(reports, name) ? reports[name] : undefined;
	if (!page) throw new WrongUse(`There are the reports ${Object.keys(reports).join(', ')}.`);
	const text = page(await readCheckedContent());
	if (out === undefined) console.log(text);
	else await writeFile(out, text);
	return 0;
}

function readWords(words: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			options: { out: { type: 'string' } },
			allowPositionals: true
		});
		return { name: positionals[0] ?? '', out: values.out };
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}
