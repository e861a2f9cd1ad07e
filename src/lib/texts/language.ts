/** The languages in which Terskel itself speaks. Content may exist in more. */
export const interfaceLanguages = ['nb', 'en'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Each language's own name for itself, for the one who looks for it. */
export const languageNames: Readonly<Record<InterfaceLanguage, string>> = {
	nb: 'Norsk',
	en: 'English'
};

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
	return interfaceLanguages.some((language) => language === value);
}

const norwegian = /^(nb|nn|no)\b/i;

/**
 * The language to greet somebody in.
 * @param chosen what the person chose before, when they did
 * @param accepted the browser's `Accept-Language`
 */
export function greetingLanguage(
	chosen: string | undefined,
	accepted: string | null | undefined
): InterfaceLanguage {
	if (isInterfaceLanguage(chosen)) return chosen;
	const wanted = (accepted ?? '')
		.split(',')
		.map((part, place) => {
			const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
			const quality = parameters.find((piece) => piece.startsWith('q='))?.slice(2);
			return { tag, quality: quality === undefined ? 1 : Number(quality) || 0, place };
		})
		.sort((a, b) => b.quality - a.quality || a.place - b.place);
	for (const { tag } of wanted) {
		if (norwegian.test(tag)) return 'nb';
		if (/^en\b/i.test(tag)) return 'en';
	}
	return 'nb';
}
