import type { CompiledForm, CompiledItem } from '../compile/compiled.ts';
import type { DataPath } from '../content/content-file.ts';
import type { Language, Text } from '../text.ts';
import { questionsOf } from './questions.ts';
import type { ItemWording, Wording } from './wording.ts';

/** Why a wording does not fit a form; `path` leads into the wording. */
export interface WordingProblem {
	readonly path: DataPath;
	readonly message: string;
	readonly remedy: string;
}

/**
 * Compares a wording with a form: every question that has no wording in its languages gets one,
 * with as many options as the form scores, and nothing is worded that the form does not ask.
 */
export function wordingProblems(form: CompiledForm, wording: Wording): readonly WordingProblem[] {
	const questions = questionsOf(form);
	const languages = Object.keys(wording.translation);
	return [
		...ofForm(form, wording),
		...languages.flatMap((language) => official(form, language)),
		...Object.keys(wording.items)
			.filter((name) => !questions.has(name))
			.map((name) => ({
				path: ['items', name],
				message: `\`${form.id}\` has no question \`${name}\``,
				remedy: `It has ${[...questions.keys()].join(', ')}.`
			})),
		...languages.flatMap((language) => missing(form, wording, language)),
		...[...questions].flatMap(([name, item]) => {
			const words = wording.items[name];
			return words ? ofItem(name, item, words, languages) : [];
		})
	];
}

function ofForm(form: CompiledForm, wording: Wording): readonly WordingProblem[] {
	if (wording.wording === form.id) return [];
	return [
		{
			path: ['wording'],
			message: `this is the wording of \`${wording.wording}\`, not of \`${form.id}\``,
			remedy: 'Choose the form it belongs to.'
		}
	];
}

/** Official wording that ships is never replaced: nobody improves a published instrument. */
function official(form: CompiledForm, language: Language): readonly WordingProblem[] {
	if (form.translation[language] !== 'official') return [];
	return [
		{
			path: ['translation', language],
			message: `\`${form.id}\` has its official wording in \`${language}\` already`,
			remedy: 'Leave the language out.'
		}
	];
}

function missing(
	form: CompiledForm,
	wording: Wording,
	language: Language
): readonly WordingProblem[] {
	const questions = [...questionsOf(form)];
	const open = questions.filter(([, item]) => item.awaitsWording || !(language in item.text));
	// A wording that replaces a translation replaces all of it.
	const wanted = open.length > 0 ? open : questions;
	return wanted.flatMap(([name, item]) => {
		const words = wording.items[name];
		const path = ['items', name];
		if (!words?.text[language]) {
			return [
				{
					path,
					message: `the question \`${name}\` has no wording in \`${language}\``,
					remedy: `Add \`${name}: { text: { ${language}: … } }\`.`
				}
			];
		}
		const isWordless = (texts: readonly Text[]) => texts.some((text) => !(language in text));
		const needsOptions = isWordless((item.options ?? []).map(({ text }) => text));
		const needsAnchors = isWordless(Object.values(item.anchors ?? {}));
		return [
			...(needsOptions && !words.options ? [unworded(path, 'options', language)] : []),
			...(needsAnchors && !words.anchors ? [unworded(path, 'anchors', language)] : [])
		];
	});
}

function unworded(path: DataPath, what: string, language: Language): WordingProblem {
	return {
		path,
		message: `the ${what} have no wording in \`${language}\``,
		remedy: `Add \`${what}:\` with a text for each value.`
	};
}

function ofItem(
	name: string,
	item: CompiledItem,
	words: ItemWording,
	languages: readonly Language[]
): readonly WordingProblem[] {
	const values = (item.options ?? []).map(({ value }) => String(value));
	const steps = Object.keys(item.anchors ?? {});
	return [
		...unequal(['items', name, 'options'], words.options, values),
		...unequal(['items', name, 'anchors'], words.anchors, steps),
		...[
			words.text,
			words.help,
			...Object.values(words.options ?? {}),
			...Object.values(words.anchors ?? {})
		]
			.flatMap((text) => (text ? [text] : []))
			.filter((text) => !isSame(Object.keys(text), languages))
			.slice(0, 1)
			.map(() => ({
				path: ['items', name],
				message: `not every text of \`${name}\` is in exactly ${languages.join(' and ')}`,
				remedy: 'Give each text in the languages that `translation` names.'
			}))
	];
}

function unequal(
	path: DataPath,
	texts: Readonly<Record<string, Text>> | undefined,
	values: readonly string[]
): readonly WordingProblem[] {
	if (!texts || isSame(Object.keys(texts), values)) return [];
	return [
		{
			path,
			message: `the form has ${values.length} here, this wording has ${Object.keys(texts).length}`,
			remedy:
				values.length > 0
					? `Give exactly one text for each of ${values.join(', ')}.`
					: 'Leave them out.'
		}
	];
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && others.every((one) => some.includes(one));
}
