import type { LeafTest } from '../conditions/condition.ts';
import { isUnknown, truthOf, type Truth } from '../conditions/truth.ts';

const norwegianNumber = /^[+-]?(\d{1,3}([  .]\d{3})+|\d+)(,\d+)?$/;
const plainNumber = /^[+-]?\d+([.]\d+)?$/;

/**
 * A number as people in Norway write it: `1,5`, `1 000`, also `1.5`.
 * Null for anything else, the empty string included.
 */
export function parseNumber(raw: unknown): number | null {
	if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
	if (typeof raw !== 'string') return null;
	const text = raw.trim().replace('−', '-');
	if (plainNumber.test(text)) return Number(text);
	if (norwegianNumber.test(text)) {
		return Number(text.replace(/[  .]/g, '').replace(',', '.'));
	}
	return null;
}

/** Tests a plain number. */
export function testNumber(value: number, test: LeafTest): Truth {
	switch (test.op) {
		case 'in':
			return truthOf(test.values.includes(value));
		case 'atLeast':
			return truthOf(value >= test.n);
		case 'atMost':
			return truthOf(value <= test.n);
		case 'below':
			return truthOf(value < test.n);
		case 'above':
			return truthOf(value > test.n);
		case 'includes':
			return isUnknown;
	}
}
