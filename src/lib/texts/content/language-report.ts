import type { Content } from '#engine/compile/compiled.ts';
import type { InterfaceLanguage } from '../language.ts';
import { readability } from '../reading/lix.ts';
import { unusedWordsIn } from '../words-we-do-not-use.ts';
import { contentTexts, type ContentText } from './content-texts.ts';

/** How one text for patients reads in Norwegian. */
export interface ReadText {
	readonly place: string;
	readonly words: number;
	readonly lix: number;
	readonly isInstrumentWording: boolean;
}

export interface FoundWord {
	readonly place: string;
	readonly language: InterfaceLanguage;
	readonly found: string;
	readonly instead: string;
	/** Said by a published instrument: told, not corrected. */
	readonly isInstrumentWording: boolean;
}

export interface LanguageReport {
	/** Every text for patients that is long enough to be measured, the heaviest first. */
	readonly texts: readonly ReadText[];
	/** All texts for patients of each form, suggestion and package together, the heaviest first. */
	readonly wholes: readonly ReadText[];
	readonly words: readonly FoundWord[];
	/** Standing of the wording by form and language, where it is not simply our own. */
	readonly translations: readonly {
		readonly form: string;
		readonly translation: Readonly<Record<string, string>>;
	}[];
}

/** Above this a text for patients is rewritten (LIX, Björnsson 1968). */
export const heaviestLix = 40;

/** An index over a handful of words says nothing. */
const fewestWords = 12;

/** How all content reads, and which words in it we do not use. */
export function languageReport(content: Content): LanguageReport {
	const all = contentTexts(content);
	const forPatients = all.filter(({ reader }) => reader === 'patient');
	const measured = (
		place: string,
		texts: readonly ContentText[],
		isInstrumentWording: boolean
	): readonly ReadText[] => {
		const { words, lix } = readability(texts.map(({ text }) => text['nb'] ?? '').join('\n'));
		return words < fewestWords ? [] : [{ place, words, lix, isInstrumentWording }];
	};
	const heaviestFirst = (texts: readonly ReadText[]) =>
		texts.toSorted((a, b) => b.lix - a.lix || (a.place < b.place ? -1 : 1));
	return {
		texts: heaviestFirst(
			forPatients.flatMap((one) => measured(one.place, [one], one.isInstrumentWording))
		),
		wholes: heaviestFirst(
			[...Map.groupBy(forPatients, ({ within }) => within)].flatMap(([within, texts]) =>
				measured(
					within,
					texts,
					texts.some((one) => one.isInstrumentWording)
				)
			)
		),
		words: all.flatMap((one) =>
			(['nb', 'en'] as const).flatMap((language) =>
				unusedWordsIn(one.text[language] ?? '', language).map((found) => ({
					place: one.place,
					language,
					isInstrumentWording: one.isInstrumentWording,
					...found
				}))
			)
		),
		translations: content.forms
			.filter(({ translation }) =>
				Object.values(translation).some((status) => status !== 'own-wording')
			)
			.map(({ id, translation }) => ({ form: id, translation }))
	};
}

/** Texts of ours that are too heavy for patients. */
export function tooHeavy({ texts }: LanguageReport): readonly ReadText[] {
	return texts.filter(({ lix, isInstrumentWording }) => lix > heaviestLix && !isInstrumentWording);
}

/** Words of ours that we do not use. */
export function wordsToReplace({ words }: LanguageReport): readonly FoundWord[] {
	return words.filter(({ isInstrumentWording }) => !isInstrumentWording);
}
