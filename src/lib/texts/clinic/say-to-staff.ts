import type { InterfaceLanguage } from '../language.ts';
import { sayIn, type Say } from '../say.ts';
import type { clinic as nb } from './nb.ts';

export type StaffWord = keyof typeof nb;

export type SayToStaff = Say<typeof nb>;

/** Words for the pages of staff. Only the chosen language is sent over the network. */
export async function sayToStaff(language: InterfaceLanguage): Promise<SayToStaff> {
	const { clinic } = language === 'en' ? await import('./en.ts') : await import('./nb.ts');
	return sayIn<typeof nb>(clinic, language);
}
