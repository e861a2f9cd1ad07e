import { account as en } from '#texts/en/account.ts';
import { account as nb } from '#texts/nb/account.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import { sayIn, type Say } from '#texts/say.ts';

export type SayAboutAccount = Say<typeof nb>;

/** Words of the pages about the own account. */
export function sayAboutAccount(language: InterfaceLanguage): SayAboutAccount {
	return sayIn<typeof nb>(language === 'en' ? en : nb, language);
}

/** Says a word that has no arguments, by a key that came with a form. */
export function sayPlainly(words: SayAboutAccount, key: string): string {
	return (words as (key: string) => string)(key);
}
