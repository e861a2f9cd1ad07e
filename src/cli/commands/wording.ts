import { readFile } from 'node:fs/promises';
import { listWordings, loadWording } from '#server/care/unit-wordings.ts';
import { contentFile } from '#server/content/read-content-files.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Loads a unit's own licensed wording from a file, or lists what was loaded. */
export async function wording(words: readonly string[]): Promise<number> {
	const [verb, ...rest] = words;
	if (verb === 'list') return list(rest);
	if (verb !== 'load') throw new WrongUse('Write `wording load` or `wording list`.');
	const { form, input, unit } = readOptions(rest, ['form', 'input', 'unit']);
	if (form === undefined) throw new WrongUse('Name the form with --form, for example c-ssrs.');
	const file = contentFile(input ?? '', await read(input));
	const languages = await withApp('wording', async (app) =>
		loadWording(app, await actorIn(app, 'wording', unit), { formId: form, file })
	);
	const brought = Object.entries(languages).map(([language, status]) => `${language} (${status})`);
	console.log(
		`Loaded ${brought.join(' and ')} for ${form}. It can be assigned now if its licence allows it.`
	);
	return 0;
}

async function list(words: readonly string[]): Promise<number> {
	const { unit } = readOptions(words, ['unit']);
	const loaded = await withApp('wording', async (app) =>
		listWordings(app, await actorIn(app, 'wording', unit), {})
	);
	for (const one of loaded) {
		console.log(
			`${one.form} ${one.version}: ${Object.keys(one.translation).join(', ')}, ${one.loadedAt}, ${one.reference}`
		);
	}
	if (loaded.length === 0) console.log('No wording has been loaded.');
	return 0;
}

async function read(path: string | undefined): Promise<string> {
	if (path === undefined) throw new WrongUse('Name the wording with --input FILE.yaml.');
	try {
		return await readFile(path, 'utf8');
	} catch {
		throw new WrongUse(`The file ${path} can't be read: check the path.`);
	}
}
