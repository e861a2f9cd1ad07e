import type { RawForm } from '../content/form-schema.ts';
import type { Language } from '../text.ts';
import { compileCondition } from './compile-condition.ts';
import { compileItem, type OptionSets } from './compile-item.ts';
import { compileScore } from './compile-score.ts';
import type { CompiledForm, CompiledInstrument, TranslationStatus } from './compiled.ts';
import { nameResolver } from './resolve-names.ts';

/** Full names of aliases to full names of items, over all forms. */
export function aliasesOf(forms: readonly RawForm[]): ReadonlyMap<string, string> {
	const aliases = new Map<string, string>();
	for (const form of forms) {
		for (const item of form.sections.flatMap((section) => section.items)) {
			for (const alias of item.aliases ?? []) {
				aliases.set(`${form.form}.${alias}`, `${form.form}.${item.id}`);
			}
		}
	}
	return aliases;
}

/** Compiles one checked form. `hash` is the content hash under which this version is published. */
export function compileForm(
	raw: RawForm,
	sharedOptionSets: OptionSets,
	aliases: ReadonlyMap<string, string>,
	hash: string
): CompiledForm {
	const names = nameResolver(raw.form, aliases);
	const optionSets = { ...sharedOptionSets, ...raw.optionSets };
	const sections = raw.sections.map((section) => {
		const sectionWhen = section.when ? compileCondition(section.when, names) : undefined;
		return {
			id: section.id,
			title: section.title,
			...(section.intro ? { intro: section.intro } : {}),
			items: section.items.map((item) =>
				compileItem(item, {
					within: raw.form,
					names,
					optionSets,
					...(sectionWhen ? { sectionWhen } : {})
				})
			)
		};
	});
	const items = new Set(sections.flatMap((section) => section.items.map((item) => item.name)));
	return {
		id: raw.form,
		version: raw.version,
		hash,
		kind: raw.kind,
		status: raw.status,
		respondents: raw.respondent,
		moments: raw.moment,
		minutes: raw.minutes,
		title: raw.title,
		intro: raw.intro,
		isSensitive: raw.sensitive,
		translation: translationOf(raw),
		...(raw.instrument ? { instrument: raw.instrument as CompiledInstrument } : {}),
		sections,
		scores: Object.entries(raw.scores ?? {}).map(([id, score]) =>
			compileScore(id, score, { form: raw.form, names, hasItem: (name) => items.has(name) })
		),
		critical: (raw.critical ?? []).map(({ item, when, text }) => ({
			item: `${raw.form}.${item}`,
			when: compileCondition(when, names),
			text
		}))
	};
}

/** Languages of a form; wording that is not said to come from elsewhere is our own. */
function translationOf(raw: RawForm): Readonly<Record<Language, TranslationStatus>> {
	const own = Object.fromEntries(
		Object.keys(raw.title).map((language) => [language, 'own-wording' as const])
	);
	return { ...own, ...raw.translation };
}
