import type { InterfaceLanguage } from '../language.ts';
import { sayIn, type Say } from '../say.ts';
import type { patient as nb } from './nb.ts';

export type SayToPatient = Say<typeof nb>;

/** Words for the patients' pages. Only the chosen language is sent over the network. */
export async function sayToPatient(language: InterfaceLanguage): Promise<SayToPatient> {
	const { patient } = language === 'en' ? await import('./en.ts') : await import('./nb.ts');
	return sayIn<typeof nb>(patient, language);
}
