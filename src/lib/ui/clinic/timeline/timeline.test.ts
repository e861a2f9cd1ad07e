import { describe, expect, it } from 'vitest';
import {
	apart,
	axisMarks,
	changeBetween,
	isReliable,
	placeBetween,
	type TimePoint
} from './timeline.ts';

function point(lower: number, upper = lower): TimePoint {
	return { responseId: '', at: '', lower, upper, value: null, declined: 0, missing: 0 };
}

describe('change between two occasions', () => {
	it('is one number when both are certain', () => {
		expect(changeBetween(point(20), point(12))).toEqual({ kind: 'change', lower: -8, upper: -8 });
	});

	it('is an interval that holds every way in which they could be completed', () => {
		expect(changeBetween(point(14, 22), point(10, 11))).toEqual({
			kind: 'change',
			lower: -12,
			upper: -3
		});
	});

	it('is unknown when a score has no number at all', () => {
		expect(changeBetween(point(NaN), point(3))).toEqual({ kind: 'unknown' });
	});
});

describe('reliable change', () => {
	const reliable = (from: TimePoint, to: TimePoint) => isReliable(changeBetween(from, to), 6);

	it('is certain only when the whole interval is beyond it', () => {
		expect(reliable(point(20), point(12))).toBe(true);
		expect(reliable(point(10), point(16))).toBe(true);
		expect(reliable(point(20), point(16))).toBe(false);
		expect(reliable(point(14, 22), point(10, 11))).toBeNull();
		expect(reliable(point(NaN), point(10))).toBeNull();
	});
});

describe('the plot', () => {
	it('puts a single occasion in the middle', () => {
		expect(placeBetween(5, 5, 5)).toBe(0.5);
		expect(placeBetween(15, 10, 20)).toBe(0.5);
	});

	it('keeps names of cut-offs that lie close from standing on each other', () => {
		expect(apart([100, 95, 40], 15)).toEqual([100, 85, 40]);
		expect(apart([], 15)).toEqual([]);
	});

	it('marks its axis at few round numbers inside the range', () => {
		expect(axisMarks([0, 40])).toEqual([0, 10, 20, 30, 40]);
		expect(axisMarks([0, 27])).toEqual([0, 10, 20]);
		expect(axisMarks([1, 5])).toEqual([1, 2, 3, 4, 5]);
		expect(axisMarks([3, 3])).toEqual([3]);
	});
});
