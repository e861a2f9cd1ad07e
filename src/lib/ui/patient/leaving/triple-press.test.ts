import { describe, expect, it } from 'vitest';
import { afterKey, isThreeTimes, noPresses } from './triple-press.ts';

function press(...keys: readonly (readonly [key: string, at: number])[]) {
	return keys.reduce((presses, [key, at]) => afterKey(presses, key, at), noPresses);
}

describe('Shift three times', () => {
	it('leaves', () => {
		expect(isThreeTimes(press(['Shift', 0], ['Shift', 300], ['Shift', 600]))).toBe(true);
	});

	it('twice does not', () => {
		expect(isThreeTimes(press(['Shift', 0], ['Shift', 300]))).toBe(false);
	});

	it('while writing capitals does not', () => {
		const writing = press(
			['K', 0],
			['Shift', 1],
			['A', 9],
			['Shift', 10],
			['R', 20],
			['Shift', 21]
		);
		expect(isThreeTimes(writing)).toBe(false);
	});

	it('spread over a long time does not, and then counts anew', () => {
		const slow = press(['Shift', 0], ['Shift', 4000], ['Shift', 6000]);
		expect(isThreeTimes(slow)).toBe(false);
		expect(isThreeTimes(afterKey(afterKey(slow, 'Shift', 6100), 'Shift', 6200))).toBe(true);
	});
});
