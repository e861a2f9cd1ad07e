import type { AnswerValue } from './answer.ts';

/** Why an input was refused; the words for each live with the interface texts. */
export type RefusalCode =
	| 'not-an-option'
	| 'not-a-number'
	| 'not-whole'
	| 'out-of-range'
	| 'not-a-date'
	| 'too-long'
	| 'too-many'
	| 'contradiction'
	| 'duplicate'
	| 'wrong-shape';

export interface Refusal {
	readonly code: RefusalCode;
	readonly details: Readonly<Record<string, string | number>>;
}

/** Outcome of coercion. Empty is never 0, never the first option, never false (semantics 2.3). */
export type Coerced =
	| { readonly outcome: 'value'; readonly value: AnswerValue }
	| { readonly outcome: 'empty' }
	| { readonly outcome: 'refused'; readonly refusal: Refusal };

export const emptyInput: Coerced = { outcome: 'empty' };

export function accepted(value: AnswerValue): Coerced {
	return { outcome: 'value', value };
}

export function refused(
	code: RefusalCode,
	details: Readonly<Record<string, string | number>> = {}
): Coerced {
	return { outcome: 'refused', refusal: { code, details } };
}

/** True for what a browser or a person sends when nothing was said. */
export function isEmptyInput(raw: unknown): boolean {
	return Array.isArray(raw) ? raw.every(isBlank) : isBlank(raw);
}

/** As `isEmptyInput`, for one entry of a list. */
export function isBlank(raw: unknown): boolean {
	return raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');
}
