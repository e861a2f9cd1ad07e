import type { LeafTest } from './condition.ts';
import { isUnknown, truthOf, type Truth } from './truth.ts';

/** A test of a fact, an event or the phase; unknown while it is not known. */
export function testInput(value: string | number | boolean | undefined, test: LeafTest): Truth {
	if (value === undefined || value === 'unknown') return isUnknown;
	switch (test.op) {
		case 'in':
		case 'includes':
			return truthOf((test.values as readonly unknown[]).includes(value));
		default: {
			if (typeof value !== 'number') return isUnknown;
			if (test.op === 'atLeast') return truthOf(value >= test.n);
			if (test.op === 'atMost') return truthOf(value <= test.n);
			return truthOf(test.op === 'below' ? value < test.n : value > test.n);
		}
	}
}
