import { ServerRefusal } from '../server-refusal.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day in Norway, `2026-12-24`. */
export function dayInNorway(now: Date): string {
	return calendar.format(now);
}

/** Refuses what is no day, and a promise for a day that is gone. */
export function refusePastDay(day: string | null, now: Date): void {
	if (day === null) return;
	const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
	if (isDay && day >= dayInNorway(now)) return;
	throw new ServerRefusal(
		'invalid',
		'The day for looking at it again is in the past.',
		'Choose today or a later day.'
	);
}
