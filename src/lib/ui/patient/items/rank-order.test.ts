import { describe, expect, it } from 'vitest';
import { moved } from './rank-order.ts';

describe('a person’s own order', () => {
	it('moves one place up or down', () => {
		expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
		expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
	});

	it('stays as it is at its ends, and for what is not in it', () => {
		expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
		expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
		expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
	});
});
