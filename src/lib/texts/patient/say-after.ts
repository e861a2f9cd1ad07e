import type { InterfaceLanguage } from '../language.ts';
import { sayIn, type Say } from '../say.ts';
import type { after as nb } from './after-nb.ts';

export type SayAfter = Say<typeof nb>;

/** Words of the pages between and after the questions; apart from the pages that ask. */
export async function sayAfter(language: InterfaceLanguage): Promise<SayAfter> {
	const { after } =
		language === 'en' ? await import('./after-en.ts') : await import('./after-nb.ts');
	return sayIn<typeof nb>(after, language);
}
