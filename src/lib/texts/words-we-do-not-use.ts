import type { InterfaceLanguage } from './language.ts';

/** A word that labels, blames or orders about, and what to write instead. */
export interface UnusedWord {
	readonly word: RegExp;
	readonly instead: string;
}

/**
 * Words that no text of ours uses, in the interface or in content. Published instruments keep
 * their own wording.
 */
export const wordsWeDoNotUse: Readonly<Record<InterfaceLanguage, readonly UnusedWord[]>> = {
	nb: [
		{ word: /umotivert\w*/i, instead: 'say what is difficult or what is still open' },
		{ word: /\w*misbruker\w*/i, instead: 'en person som bruker rusmidler' },
		{ word: /(alkohol|rus|stoff)misbruk\w*/i, instead: 'bruk av rusmidler' },
		{ word: /narkoman\w*/i, instead: 'en person som bruker rusmidler' },
		{ word: /alkoholiker\w*/i, instead: 'en person som drikker mye' },
		{ word: /rusavhengige\w*/i, instead: 'personer med avhengighet' },
		{ word: /(?<!\p{L})offer(et|ene|rolle)?(?!\p{L})/iu, instead: 'en som er utsatt for vold' },
		{ word: /(?<!\p{L})(nekter|nektet) å/iu, instead: 'vil ikke nå, vil helst ikke' },
		{ word: /samarbeidsvillig\w*/i, instead: 'say what the person wants or does not want' },
		{ word: /vanskelig pasient\w*/i, instead: 'say what is difficult' },
		{ word: /(?<!\p{L})feil svar/iu, instead: 'say what to write' },
		{ word: /ugyldig\w*/i, instead: 'say what to write' },
		{ word: /(?<!\p{L})du må (?!ikke)/iu, instead: 'du kan, or say what happens' },
		{ word: /(?<!\p{L})(ren|rene|skitten) (prøve|urinprøve|prøver)/iu, instead: 'negativ prøve' },
		{ word: /!/, instead: 'a full stop' }
	],
	en: [
		{ word: /unmotivated/i, instead: 'say what is difficult or what is still open' },
		{ word: /\baddicts?\b/i, instead: 'a person who uses substances' },
		{ word: /\babusers?\b/i, instead: 'a person who uses substances' },
		{ word: /\b(substance|drug|alcohol) abuse\b/i, instead: 'substance use' },
		{ word: /\balcoholics?\b/i, instead: 'a person who drinks a lot' },
		{ word: /\bjunk(ie|y)\w*/i, instead: 'a person who uses substances' },
		{ word: /non-?complian\w*/i, instead: 'say what the person wants or does not want' },
		{ word: /\b(refuses|refused) to\b/i, instead: 'would rather not' },
		{ word: /\bvictims?\b/i, instead: 'a person exposed to violence' },
		{ word: /difficult patients?/i, instead: 'say what is difficult' },
		{ word: /\b(invalid|illegal) (answer|input|value|date)\b/i, instead: 'say what to write' },
		{ word: /\byou failed\b/i, instead: 'say what to do' },
		{ word: /\byou must(?! not)\b/i, instead: 'you can, or say what happens' },
		{ word: /\b(clean|dirty) (urine|test|sample)/i, instead: 'a negative test' },
		{ word: /!/, instead: 'a full stop' }
	]
};

/** What in a text we do not say, with what to write instead; empty when all is well. */
export function unusedWordsIn(
	text: string,
	language: InterfaceLanguage
): readonly { readonly found: string; readonly instead: string }[] {
	return wordsWeDoNotUse[language].flatMap(({ word, instead }) => {
		const found = word.exec(text);
		return found ? [{ found: found[0], instead }] : [];
	});
}
