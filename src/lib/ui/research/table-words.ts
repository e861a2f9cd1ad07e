import type { CheckedQuery } from '#research/query/check-query.ts';
import type { TableWords } from '#research/tables/table-csv.ts';
import type { SayToStaff, StaffWord } from '#texts/clinic/say-to-staff.ts';
import type { ShownResult } from './shown-table.ts';

/** Categories and moments that have words of their own. */
const wordedKeys = [
	'stratum.gender',
	'stratum.age-band',
	'stratum.mode',
	'gender.woman',
	'gender.man',
	'gender.other',
	'gender.not-known',
	'age-band.under-25',
	'age-band.25-34',
	'age-band.35-44',
	'age-band.45-54',
	'age-band.55-and-over',
	'age-band.not-known',
	'mode.own-device',
	'mode.waiting-room',
	'mode.assisted',
	'mode.staff',
	'moment.first-contact',
	'moment.intake',
	'moment.early-treatment',
	'moment.after-missed-session',
	'moment.review',
	'moment.discharge',
	'moment.aftercare',
	'moment.research'
] as const satisfies readonly StaffWord[];

/** What a file with a table says beside the figures. */
export function tableWords(
	{ threshold, rounding }: Pick<CheckedQuery, 'threshold' | 'rounding'>,
	say: SayToStaff
): TableWords {
	return {
		language: say.language,
		control: say('research.control', { threshold, rounding }),
		counted: say('research.counted')
	};
}

/** A category of a stratum in words; a name that has none stands for itself. */
export function categoryWords(stratum: string, category: string, say: SayToStaff): string {
	if (category === 'all') return say('research.everybody');
	return worded(`${stratum}.${category}`, category, say);
}

export function stratumWords(stratum: string, say: SayToStaff): string {
	return worded(`stratum.${stratum}`, stratum, say);
}

export function momentWords(moment: string, say: SayToStaff): string {
	return worded(`moment.${moment}`, moment, say);
}

/** Says the message with this key; a name that has none stands for itself. */
function worded(key: string, otherwise: string, say: SayToStaff): string {
	const known = wordedKeys.find((one) => one === key);
	return known === undefined ? otherwise : say(known);
}

/** What a result is about: the measure, and the score or form where there is one. */
export function resultWords(
	{ measure, subject }: Pick<ShownResult, 'measure' | 'subject'>,
	say: SayToStaff
): string {
	if (measure === 'bands') return subject;
	return [subject, say(`research.measure.${measure}`)].filter(Boolean).join(': ');
}
