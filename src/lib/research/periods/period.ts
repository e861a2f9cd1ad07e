import { isoWeek, thursdayOfWeek } from '../facts/iso-week.ts';

/** How finely time is divided; a unit's setting, so that no two divisions can be held together. */
export const grains = ['year', 'half-year', 'quarter', 'month'] as const;
export type Grain = (typeof grains)[number];

/** A period by its name, `2026`, `2026-H1`, `2026-Q3` or `2026-07`, with its weeks. */
export interface Period {
	readonly name: string;
	readonly firstWeek: string;
	readonly lastWeek: string;
}

const monthsOf: Readonly<Record<Grain, number>> = {
	year: 12,
	'half-year': 6,
	quarter: 3,
	month: 1
};

/** The period a week belongs to; a week belongs where its Thursday is, as ISO 8601 has it. */
export function periodOfWeek(week: string, grain: Grain): Period {
	const thursday = thursdayOfWeek(week);
	const part = Math.floor(thursday.getUTCMonth() / monthsOf[grain]);
	return periodAt(thursday.getUTCFullYear(), part, grain);
}

/** Reads a period's name; null when it is not one of this grain. */
export function readPeriod(name: string, grain: Grain): Period | null {
	const year = Number(name.slice(0, 4));
	if (!/^\d{4}/.test(name)) return null;
	const parts = 12 / monthsOf[grain];
	for (let part = 0; part < parts; part++) {
		const period = periodAt(year, part, grain);
		if (period.name === name) return period;
	}
	return null;
}

/**
 * True when the period is over. Only then is it shown: figures that grow from day to day tell by
 * their differences who was added.
 */
export function isOver(period: Period, now: Date): boolean {
	return period.lastWeek < isoWeek(now);
}

function periodAt(year: number, part: number, grain: Grain): Period {
	const months = monthsOf[grain];
	const begin = new Date(Date.UTC(year, part * months, 1));
	const end = new Date(Date.UTC(year, (part + 1) * months, 0));
	return {
		name: nameOf(year, part, grain),
		firstWeek: firstWeekWithin(begin),
		lastWeek: lastWeekWithin(end)
	};
}

function nameOf(year: number, part: number, grain: Grain): string {
	switch (grain) {
		case 'year':
			return String(year);
		case 'half-year':
			return `${year}-H${part + 1}`;
		case 'quarter':
			return `${year}-Q${part + 1}`;
		case 'month':
			return `${year}-${String(part + 1).padStart(2, '0')}`;
	}
}

const week = 7 * 24 * 3600 * 1000;

/** The first week whose Thursday is on the date or after. */
function firstWeekWithin(begin: Date): string {
	const name = isoWeek(begin);
	if (thursdayOfWeek(name) >= begin) return name;
	return isoWeek(new Date(begin.getTime() + week));
}

/** The last week whose Thursday is on the date or before. */
function lastWeekWithin(end: Date): string {
	const name = isoWeek(end);
	if (thursdayOfWeek(name) <= end) return name;
	return isoWeek(new Date(end.getTime() - week));
}

/** All periods that are over, from the one with the given week on; oldest first. */
export function periodsOver(fromWeek: string, grain: Grain, now: Date): readonly Period[] {
	const periods: Period[] = [];
	let period = periodOfWeek(fromWeek, grain);
	while (isOver(period, now)) {
		periods.push(period);
		period = periodOfWeek(
			isoWeek(new Date(thursdayOfWeek(period.lastWeek).getTime() + week)),
			grain
		);
	}
	return periods;
}

/** The week so many weeks after another one. */
export function laterWeek(from: string, weeks: number): string {
	return isoWeek(new Date(thursdayOfWeek(from).getTime() + weeks * week));
}
