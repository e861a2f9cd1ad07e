const day = 24 * 3600 * 1000;

/** Year, month (1–12) and ISO week of the Thursday in a date's week: the day that decides. */
function thursdayOf(date: Date): Date {
	const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
	const weekday = (date.getUTCDay() + 6) % 7;
	return new Date(midnight + (3 - weekday) * day);
}

/** `2026-W47`: a week, and nothing finer; sorts as time does. */
export function isoWeek(date: Date): string {
	const thursday = thursdayOf(date);
	const year = thursday.getUTCFullYear();
	const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * day));
	return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Thursday of a week that is written `2026-W47`. */
export function thursdayOfWeek(week: string): Date {
	const [year, number] = week.split('-W').map(Number) as [number, number];
	const firstThursday = thursdayOf(new Date(Date.UTC(year, 0, 4)));
	return new Date(firstThursday.getTime() + (number - 1) * 7 * day);
}
