import { describe, expect, it } from 'vitest';
import { idleState, warningOf } from './idle-clock.ts';

const minute = 60_000;

describe('a page that nobody uses', () => {
	it('warns two minutes before a long session ends', () => {
		expect(idleState(27.9 * minute, 30 * minute)).toBe('here');
		expect(idleState(28 * minute, 30 * minute)).toBe('warned');
		expect(idleState(30 * minute, 30 * minute)).toBe('over');
	});

	it('leaves at least the 20 seconds that WCAG 2.2.1 asks for, at the shortest limit', () => {
		expect(warningOf(minute)).toBe(20_000);
	});

	it('is over at once after a phone has slept', () => {
		expect(idleState(8 * 60 * minute, 10 * minute)).toBe('over');
	});
});
