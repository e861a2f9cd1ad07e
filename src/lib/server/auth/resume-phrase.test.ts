import { describe, expect, it } from 'vitest';
import { newResumePhrase, readResumePhrase } from './resume-phrase.ts';
import { resumeWords } from './resume-words.ts';

describe('resume phrases', () => {
	it('are made of 256 words that every keyboard has and that begin differently', () => {
		expect(resumeWords).toHaveLength(256);
		expect(resumeWords.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
		expect(new Set(resumeWords.map((word) => word.slice(0, 4))).size).toBe(256);
	});

	it('are read back as people write them', () => {
		const phrase = newResumePhrase();
		expect(readResumePhrase(phrase)).toBe(phrase);
		expect(readResumePhrase(`  ${phrase.toUpperCase().replaceAll(' ', ' , ')}. `)).toBe(phrase);
		const endings = phrase.split(' ').map((word) => (word.length > 4 ? `${word}ne` : word));
		expect(readResumePhrase(endings.join('-'))).toBe(phrase);
	});

	it.each(['', 'adresse', 'adresse adresse adresse adresse adresse ord', 'x'.repeat(10_000)])(
		'are not %s',
		(typed) => {
			expect(readResumePhrase(typed)).toBeNull();
		}
	);
});
