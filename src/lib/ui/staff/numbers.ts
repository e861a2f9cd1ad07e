import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';

const options = { maximumFractionDigits: 2 };
// Making a format is a hundred times as slow as using it.
const formats = {
	nb: new Intl.NumberFormat('nb-NO', options),
	en: new Intl.NumberFormat('en-GB', options)
};

/** A number as the language writes it: `14,5` in Norwegian. */
export function numberWords(value: number, { language }: SayToStaff): string {
	return formats[language].format(value);
}
