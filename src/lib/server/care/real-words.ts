import { ServerRefusal } from '../server-refusal.ts';

const wordOfThreeLetters = /\p{L}{3}/u;
const oneLetterOverAndOver = /^(\p{L})\1+$/u;

/** What somebody did takes a few: a tick, "ok" or "done" does not name it. */
export const fewestWordsOfAnAct = 2;

/** Something that a colleague can read, in at least so many words: `.`, `-` and `xxx` say nothing. */
export function hasRealWords(text: string, fewest = 1): boolean {
	const words = text
		.split(/\s+/)
		.filter((word) => wordOfThreeLetters.test(word) && !oneLetterOverAndOver.test(word));
	return words.length >= fewest;
}

/** Refuses a reason or an act that says nothing. */
export function refuseEmptyWords(text: string, missing: string, fewest = 1): void {
	if (hasRealWords(text, fewest)) return;
	throw new ServerRefusal(
		'invalid',
		missing,
		'Write it in a few words, so that the next to read understands.'
	);
}
