import { readFile } from 'node:fs/promises';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { compileOneForm } from '#engine/content/compile-one-form.ts';
import { problemText } from '#engine/content/content-file.ts';
import { compareVersions } from '#engine/versions/compare-versions.ts';
import { contentFile, readContentFiles } from '#server/content/read-content-files.ts';
import { contentFolder } from '../content-folder.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Says what a change of a form does to old answers, and which version it needs. Without --to the
 * later version is the one in the content folder. Exit code 1 when the version was raised too little.
 */
export async function compare(words: readonly string[]): Promise<number> {
	const { form, from, to } = readOptions(words, ['form', 'from', 'to']);
	if (from === undefined) throw new WrongUse('Name the earlier version with --from OLD.yaml.');
	const files = await readContentFiles(contentFolder);
	const shared = files.filter(({ data }) => isKeyed(data, 'optionSets') && !isKeyed(data, 'form'));
	const read = async (path: string): Promise<CompiledForm> => {
		const compiled = compileOneForm(contentFile(path, await text(path)), shared);
		if (compiled.form) return compiled.form;
		throw new WrongUse(compiled.problems.map(problemText).join('\n') || `${path} holds no form.`);
	};
	const before = await read(from);
	const after = to === undefined ? current(before.id) : await read(to);
	for (const { id } of [before, after]) {
		if (id !== (form ?? before.id)) {
			throw new WrongUse(`These are versions of different forms: ${before.id} and ${after.id}.`);
		}
	}
	const migration = compareVersions(before, after);
	console.log(`${migration.form} ${migration.from} to ${migration.to}:`);
	for (const { level, about, what } of migration.changes)
		console.log(`  ${level} ${about}: ${what}`);
	if (migration.changes.length === 0) console.log('  nothing that anybody would notice');
	if (migration.isEnough) {
		console.log(`This is a ${migration.needed} change, and the version says so.`);
		return 0;
	}
	console.log(
		`This is a ${migration.needed} change: the version has to be ${migration.lowestVersion} or later.`
	);
	return 1;

	function current(id: string): CompiledForm {
		const file = files.find(({ data }) => isKeyed(data, 'form') && data['form'] === id);
		const compiled = file ? compileOneForm(file, shared).form : null;
		if (!compiled) throw new WrongUse(`The content has no form ${id}; name it with --to NEW.yaml.`);
		return compiled;
	}
}

function isKeyed(data: unknown, key: string): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && key in data;
}

async function text(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch {
		throw new WrongUse(`The file ${path} can't be read: check the path.`);
	}
}
