/** A BCP 47 language tag. */
export type Language = string;

/** One text in every language it exists in. */
export type Text = Readonly<Record<Language, string>>;

/** Languages in which everything Terskel says itself must exist. */
export const requiredLanguages = ['nb', 'en'] as const;

/** The words to show, and the language they really are in (for the `lang` attribute). */
export interface Words {
	readonly words: string;
	readonly language: Language;
}

/** Picks a text for a reader; falls back to Norwegian, then English, then whatever exists. */
export function textIn(text: Text, language: Language): Words {
	for (const candidate of [language, 'nb', 'en', ...Object.keys(text)]) {
		if (!Object.hasOwn(text, candidate)) continue;
		return { words: text[candidate] as string, language: candidate };
	}
	return { words: '', language };
}
