import type { Language } from '../text.ts';

/** How figures are written: apart from the other phrases, which a patient's page never says. */
interface Written {
	readonly decimal: string;
	readonly about: string;
}

export const written = {
	nb: { decimal: ',', about: 'omtrent' },
	en: { decimal: '.', about: 'about' }
} as const satisfies Readonly<Record<string, Written>>;

const byLanguage: Readonly<Record<string, Written>> = written;

/** As written in a language; as in Norwegian where that is not known. */
export function writtenIn(language: Language): Written {
	return byLanguage[language] ?? written.nb;
}
