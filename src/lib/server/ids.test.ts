import { describe, expect, it } from 'vitest';
import { newId, readId } from './ids.ts';
import { isRefused } from './server-refusal.ts';

describe('ids', () => {
	it('sort in the order in which they were made, also within a millisecond', () => {
		const made = Array.from({ length: 10_000 }, () => newId<'thing'>());
		expect(made.toSorted()).toEqual(made);
		expect(new Set(made).size).toBe(made.length);
	});

	it('are read back from an address', () => {
		const id = newId<'person'>();
		expect(readId<'person'>(id)).toBe(id);
	});

	it.each(['', null, undefined, '1', "' or 1=1", newId().toUpperCase()])(
		'anything else is not found: %s',
		(text) => {
			let refused: unknown;
			try {
				readId(text);
			} catch (error) {
				refused = error;
			}
			expect(isRefused(refused, 'not-found')).toBe(true);
		}
	);
});
