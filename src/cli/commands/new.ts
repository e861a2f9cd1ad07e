import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formTemplate, suggestionTemplate } from '#engine/content/templates.ts';
import { contentFolder } from '../content-folder.ts';
import { readCheckedContent } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Folder by kind of form; an instrument is copied from a published one, not made from a template. */
const folders: Readonly<Record<string, string>> = {
	profile: 'profiles',
	conversation: 'conversations',
	plan: 'plans',
	feedback: 'feedback',
	consent: 'consent',
	interview: 'interviews'
};

/** Begins a form as a file of its own, or prints a suggestion to put into a file. */
export async function begin(words: readonly string[]): Promise<number> {
	const { what, id, kind } = readWords(words);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
		throw new WrongUse('Give it an id in kebab-case, for example sleep-and-rest.');
	}
	const content = await readCheckedContent();
	if (what === 'suggestion') {
		if (content.suggestions.some((one) => one.id === id)) {
			throw new WrongUse(`There is a suggestion ${id} already.`);
		}
		console.log(
			suggestionTemplate(id, 'answering-state.help-wanted', 'myself', content.sources[0]?.id ?? '')
		);
		return 0;
	}
	const folder = folders[kind];
	if (!folder) throw new WrongUse(`--kind is one of ${Object.keys(folders).join(', ')}.`);
	if (content.forms.some((form) => form.id === id))
		throw new WrongUse(`There is a form ${id} already.`);
	const path = join(contentFolder, folder, `${id}.yaml`);
	// Never over a file that is there.
	await writeFile(path, formTemplate(id, kind), { flag: 'wx' });
	console.log(`Wrote ${path}. Change it, then run \`npm run terskel -- check\`.`);
	return 0;
}

function readWords(words: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			options: { kind: { type: 'string', default: 'profile' } },
			allowPositionals: true
		});
		const [what, id = ''] = positionals;
		if (what !== 'form' && what !== 'suggestion') {
			throw new WrongUse('Write `new form ID` or `new suggestion ID`.');
		}
		return { what, id, kind: values.kind };
	} catch (error) {
		if (error instanceof WrongUse) throw error;
		throw new WrongUse((error as Error).message);
	}
}
