import { writtenIn } from '../../explain/written.ts';
import type { Language } from '../../text.ts';

/** An EDTF date as it is written in the language: `3.6.2015`, `6.2015`, `omtrent 2015`. */
export function dateWords(edtf: string, language: Language): string {
	const isApproximate = edtf.endsWith('~');
	const parts = edtf.replace('~', '').split('-');
	const written =
		language === 'nb'
			? parts
					.map((part) => String(Number(part)))
					.reverse()
					.join('.')
			: parts.join('-');
	return isApproximate ? `${writtenIn(language).about} ${written}` : written;
}
