/** How a text reads: LIX up to 30 is easy, 40 is plain, above 50 is heavy (Björnsson 1968). */
export interface Readability {
	readonly lix: number;
	readonly words: number;
	readonly sentences: number;
	/** Share of words of more than six letters, 0–1. */
	readonly longWords: number;
}

const word = /\p{L}[\p{L}\p{N}'’-]*|\p{N}+/gu;

/**
 * LIX of a text: words per sentence, and the percentage of words with more than six letters.
 * Line breaks, colons and question marks end a sentence as full stops do. An empty text has 0.
 */
export function readability(text: string): Readability {
	const words = text.match(word) ?? [];
	if (words.length === 0) return { lix: 0, words: 0, sentences: 0, longWords: 0 };
	const sentences = text.split(/[.!?:…]+(?=\s|$|[»”"])|\n+/u).filter((part) => /\p{L}/u.test(part));
	const long = words.filter((one) => [...one].length > 6).length;
	const perSentence = words.length / Math.max(sentences.length, 1);
	return {
		lix: Math.round(perSentence + (100 * long) / words.length),
		words: words.length,
		sentences: sentences.length,
		longWords: long / words.length
	};
}
