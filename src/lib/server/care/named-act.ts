const fewestWords = 2;
const fewestLetters = 8;

/** True when a text says what somebody did: a few words, not a dot or a tick. */
export function isNamedAct(text: string): boolean {
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	return words.length >= fewestWords && words.join('').length >= fewestLetters;
}
