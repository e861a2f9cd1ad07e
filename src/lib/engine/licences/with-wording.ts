import type { CompiledForm, CompiledItem } from '../compile/compiled.ts';
import { frozen } from '../compile/frozen.ts';
import type { Text } from '../text.ts';
import { wordingProblems } from './wording-problems.ts';
import type { ItemWording, Wording } from './wording.ts';

/**
 * The form in a unit's own words. Only words change: ids, options, conditions and scores are the
 * form's. Wordings come oldest first; one that does not fit this version is left out.
 */
export function withWordings(form: CompiledForm, wordings: readonly Wording[]): CompiledForm {
	const fitting = wordings.filter(
		(one) => one.wording === form.id && wordingProblems(form, one).length === 0
	);
	return fitting.length === 0 ? form : frozen(fitting.reduce(withWording, form));
}

function withWording(form: CompiledForm, wording: Wording): CompiledForm {
	const status = Object.entries(wording.translation).map(
		([language, one]) => [language, one === 'official' ? 'official-by-unit' : one] as const
	);
	return {
		...form,
		translation: { ...form.translation, ...Object.fromEntries(status) },
		sections: form.sections.map((section) => ({
			...section,
			items: section.items.map((item) => worded(item, item.id, wording.items))
		}))
	};
}

function worded(
	item: CompiledItem,
	name: string,
	words: Readonly<Record<string, ItemWording>>
): CompiledItem {
	const cells = item.items
		? { items: item.items.map((cell) => worded(cell, `${name}.${cell.id}`, words)) }
		: {};
	const own = words[name];
	if (!own) return { ...item, ...cells };
	const { awaitsWording: _, ...rest } = item;
	return {
		...rest,
		...cells,
		// What a slot said in our words is not part of the instrument.
		text: item.awaitsWording ? own.text : { ...item.text, ...own.text },
		...(own.help ? { help: { ...item.help, ...own.help } } : {}),
		...(item.options
			? {
					options: item.options.map((option) => ({
						...option,
						text: { ...option.text, ...own.options?.[String(option.value)] }
					}))
				}
			: {}),
		...(item.anchors ? { anchors: reworded(item.anchors, own.anchors) } : {})
	};
}

function reworded(
	texts: Readonly<Record<string, Text>>,
	own: Readonly<Record<string, Text>> = {}
): Readonly<Record<string, Text>> {
	return Object.fromEntries(
		Object.entries(texts).map(([value, text]) => [value, { ...text, ...own[value] }])
	);
}
