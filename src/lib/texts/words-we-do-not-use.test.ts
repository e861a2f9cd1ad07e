import { describe, expect, it } from 'vitest';
import { unusedWordsIn } from './words-we-do-not-use.ts';

describe('words we do not use', () => {
	it.each([
		['nb', 'Pasienten er umotivert.'],
		['nb', 'For rusmisbrukere og deres familier'],
		['nb', 'Ugyldig verdi'],
		['nb', 'Du må fylle ut alle feltene'],
		['nb', 'Feltet er tomt!'],
		['en', 'The client is unmotivated'],
		['en', 'For addicts'],
		['en', 'A non-compliant patient'],
		['en', 'She refuses to answer'],
		['en', 'A victim of violence']
	] as const)('%s: finds it in "%s", and says what to write instead', (language, text) => {
		const [first] = unusedWordsIn(text, language);
		expect(first?.instead).toBeTruthy();
	});

	it.each([
		['nb', 'Du kan hoppe over alle spørsmål.'],
		['nb', 'Noen har tilbudt deg hjelp'],
		['nb', 'Jeg er glad i bruken av naturen'],
		['nb', 'Du må ikke svare på alt.'],
		['en', 'Physical abuse in the last year'],
		['en', 'Everything is addictive in some way']
	] as const)('%s: leaves "%s" alone', (language, text) => {
		expect(unusedWordsIn(text, language)).toEqual([]);
	});
});
