import { ServerRefusal } from '../server-refusal.ts';

const wordOfThreeLetters = /\p{L}{3}/u;
const oneLetterOverAndOver = /^(\p{L})\1+$/u;

/** Something that a colleague can read: `.`, `-` and `xxx` say nothing. */
export function hasRealWords(text: string): boolean {
	return text
		.split(/\s+/)
		.some((word) => wordOfThreeLetters.test(word) && !oneLetterOverAndOver.test(word));
}

/** Refuses a reason or an act that says nothing. */
export function refuseEmptyWords(text: string, missing: string): void {
	if (hasRealWords(text)) return;
	throw new ServerRefusal(
		'invalid',
		missing,
		'Write it in a few words, so that the next to read understands.'
	);
}
