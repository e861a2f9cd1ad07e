/**
 * The day by which a request has to be answered: the same day of the next month, or its last day
 * (GDPR, article 12, 3). `2026-12-24`, by the calendar of the clinic.
 */
export function dueInAMonth(received: Date, timeZone = 'Europe/Oslo'): string {
	const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(received);
	const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
	const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month, Math.min(day, lastOfNext))).toISOString().slice(0, 10);
}
