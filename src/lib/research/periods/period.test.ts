import { describe, expect, it } from 'vitest';
import { isoWeek, thursdayOfWeek } from '../facts/iso-week.ts';
import { grains, isOver, periodOfWeek, readPeriod } from './period.ts';

describe('ISO weeks', () => {
	it.each([
		['2026-01-01', '2026-W01'],
		['2025-12-29', '2026-W01'],
		['2027-01-03', '2026-W53'],
		['2026-11-21', '2026-W47']
	])('%s is in %s', (date, week) => {
		expect(isoWeek(new Date(`${date}T23:59:59Z`))).toBe(week);
	});

	it('go there and back', () => {
		for (let day = 0; day < 4000; day++) {
			const week = isoWeek(new Date(Date.UTC(2020, 0, 1 + day)));
			expect(isoWeek(thursdayOfWeek(week))).toBe(week);
		}
	});
});

describe('periods', () => {
	it('are named and begin and end with whole weeks', () => {
		expect(readPeriod('2026-H1', 'half-year')).toEqual({
			name: '2026-H1',
			firstWeek: '2026-W01',
			lastWeek: '2026-W26'
		});
		expect(readPeriod('2026', 'year')?.lastWeek).toBe('2026-W53');
		expect(readPeriod('2026-Q5', 'quarter')).toBeNull();
		expect(readPeriod('2026-H1', 'quarter')).toBeNull();
	});

	it.each(grains)('%s: every week is in exactly one', (grain) => {
		let last = periodOfWeek('2024-W01', grain);
		for (let day = 0; day < 2000; day += 7) {
			const week = isoWeek(new Date(Date.UTC(2024, 0, 4 + day)));
			const period = periodOfWeek(week, grain);
			expect(period.firstWeek <= week && week <= period.lastWeek).toBe(true);
			expect(readPeriod(period.name, grain)).toEqual(period);
			if (period.name !== last.name) expect(last.lastWeek < period.firstWeek).toBe(true);
			last = period;
		}
	});

	it('are over once their last week is', () => {
		const half = readPeriod('2026-H1', 'half-year')!;
		expect(isOver(half, new Date('2026-06-28T12:00:00Z'))).toBe(false);
		expect(isOver(half, new Date('2026-06-29T12:00:00Z'))).toBe(true);
	});
});
