import { randomSymbols } from '../vault/random-secret.ts';
import { resumeWords } from './resume-words.ts';

const wordCount = 6;
const firstWordCount = 2;

/** A new phrase: six of 256 words, 48 bits; slow hashing and limits on tries make up the rest. */
export function newResumePhrase(): string {
	return randomSymbols(resumeWords, wordCount).join(' ');
}

const byBeginning = new Map(resumeWords.map((word) => [word.slice(0, 4), word]));

/** The phrase somebody meant: case, commas and word endings forgiven. Null when it cannot be one. */
export function readResumePhrase(typed: string): string | null {
	const words = typed
		.slice(0, 200)
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((word) => word !== '');
	const meant = words.map((word) => byBeginning.get(word.slice(0, 4)));
	const isWhole = meant.length === wordCount && meant.every((word) => word !== undefined);
	return isWhole ? meant.join(' ') : null;
}

/** What the few phrases worth hashing against are found by. */
export function firstWordsOf(phrase: string): string {
	return phrase.split(' ').slice(0, firstWordCount).join(' ');
}
