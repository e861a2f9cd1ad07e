import type { InterfaceLanguage } from '../language.ts';
import { sayIn, type Say } from '../say.ts';
import type { door as nb } from './door-nb.ts';

export type SayAtDoor = Say<typeof nb>;

/** Words of the door; apart, so that they do not weigh on the pages with questions. */
export async function sayAtDoor(language: InterfaceLanguage): Promise<SayAtDoor> {
	const { door } = language === 'en' ? await import('./door-en.ts') : await import('./door-nb.ts');
	return sayIn<typeof nb>(door, language);
}
