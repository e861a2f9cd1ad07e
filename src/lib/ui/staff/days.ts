import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import type { InterfaceLanguage } from '#texts/language.ts';

const timeZone = 'Europe/Oslo';
const locales = { nb: 'nb-NO', en: 'en-GB' } as const;
// Making a format is a hundred times as slow as using it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = locale + JSON.stringify(options);
	const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options });
	formats.set(key, known);
	return known;
}

const longDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const shortDay = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit' } as const;
const dayInMilliseconds = 24 * 3600 * 1000;

/** The day in Norway of a moment, `2026-12-24`. A date stays what it is. */
export function dayOf(moment: string): string {
	if (!moment.includes('T')) return moment.slice(0, 10);
	return formatOf('sv-SE', {}).format(new Date(moment));
}

/** The words of a page, whichever they are: only their language counts. */
interface Said {
	readonly language: InterfaceLanguage;
}

/** `3. juni 2025`, `3 June 2025`. */
export function dateWords(moment: string, { language }: Said): string {
	return formatOf(locales[language], longDay).format(new Date(moment));
}

/** `03.06.2025`: for tables, where dates are compared. */
export function shortDate(moment: string, { language }: Said): string {
	return formatOf(locales[language], shortDay).format(new Date(moment));
}

/** `14.05`, `14:05`: the time of day in Norway. */
export function clockWords(moment: string, { language }: Said): string {
	return formatOf(locales[language], clock).format(new Date(moment));
}

/** `03.06.2025, 14:05:09`: for a log. */
export function exactWords(moment: string, { language }: Said): string {
	return formatOf(locales[language], { ...shortDay, ...clock, second: '2-digit' }).format(
		new Date(moment)
	);
}

/** Days from one day to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / dayInMilliseconds);
}

const nearDays = 14;

/** `i dag`, `for 3 dager siden`, `om 2 dager`; further away the date. */
export function dayWords(moment: string, today: string, say: SayToStaff): string {
	const days = daysBetween(today, moment);
	if (days === 0) return say('frame.today');
	if (days === -1) return say('frame.yesterday');
	if (days === 1) return say('frame.tomorrow');
	if (days < 0 && days >= -nearDays) return say('frame.daysAgo', { days: -days });
	if (days > 0 && days <= nearDays) return say('frame.inDays', { days });
	return dateWords(moment, say);
}

/** `i dag 14.05` for what just happened, otherwise the day. */
export function momentWords(moment: string, today: string, say: SayToStaff): string {
	const day = dayWords(moment, today, say);
	return Math.abs(daysBetween(today, moment)) <= 1 ? `${day} ${clockWords(moment, say)}` : day;
}
