import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';

/** A number as the language writes it: `14,5` in Norwegian. */
export function numberWords(value: number, { language }: SayToStaff): string {
	return new Intl.NumberFormat(language === 'nb' ? 'nb-NO' : 'en-GB', {
		maximumFractionDigits: 2
	}).format(value);
}
