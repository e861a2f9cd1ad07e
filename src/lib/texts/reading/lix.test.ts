import { describe, expect, it } from 'vitest';
import { readability } from './lix.ts';

describe('LIX', () => {
	it('adds words per sentence and the percentage of long words', () => {
		// 8 words, 2 sentences, 1 long word ("behandling"): 4 + 12.5
		expect(readability('Du er her nå. Vil du ha behandling?')).toEqual({
			lix: 17,
			words: 8,
			sentences: 2,
			longWords: 1 / 8
		});
	});

	it('counts Norwegian letters as letters', () => {
		expect(readability('Forståelse').longWords).toBe(1);
		expect(readability('ærlig').longWords).toBe(0);
	});

	it('does not end a sentence inside a number or an abbreviation without a blank', () => {
		expect(readability('Skriv 3.6.2015 her.').sentences).toBe(1);
	});

	it('tells heavy from plain', () => {
		const heavy =
			'Samtykkeerklæringen forutsetter tilstrekkelig informasjon om behandlingstilbudets innhold, virkemidler, rettigheter og konsekvenser for videre spesialisthelsetjeneste.';
		expect(readability(heavy).lix).toBeGreaterThan(60);
		expect(readability('Du kan ta en pause. Svarene er lagret.').lix).toBeLessThan(30);
	});

	it('says nothing of an empty text', () => {
		expect(readability('').lix).toBe(0);
	});
});
