import type { LeafTest } from '../conditions/condition.ts';
import { isUnknown, truthOf, type Truth } from '../conditions/truth.ts';

// Between thousands stands a space, also one that does not break or a narrow one, or a full stop.
const norwegianNumber = /^[+-]?(\d{1,3}([ \u00a0\u202f.]\d{3})+|\d+)(,\d+)?$/;
// One full stop and three digits could be a thousand or a decimal: the person is asked again.
const ambiguousNumber = /^[+-]?\d{1,3}\.\d{3}$/;
const plainNumber = /^[+-]?\d+([.]\d+)?$/;

/**
 * A number as people in Norway write it: `1,5`, `1 000`, also `1.5`.
 * Null for anything else, the empty string included.
 */
export function parseNumber(raw: unknown): number | null {
	const number = typeof raw === 'string' ? readNumber(raw) : raw;
	if (typeof number !== 'number' || !Number.isFinite(number)) return null;
	// -0 is 0: it would be written differently from what was stored.
	return number === 0 ? 0 : number;
}

function readNumber(raw: string): number | null {
	const text = raw.trim().replace('−', '-');
	if (ambiguousNumber.test(text)) return null;
	if (plainNumber.test(text)) return Number(text);
	if (norwegianNumber.test(text)) {
		return Number(text.replace(/[ \u00a0\u202f.]/g, '').replace(',', '.'));
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
