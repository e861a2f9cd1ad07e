import type { CompiledItem } from '#engine/compile/compiled.ts';
import { partField } from '../field-names.ts';
import { firstOf } from '../posted-fields.ts';
import type { Raw } from '../raw.ts';
import type { ItemInput } from './item-input.ts';

/** The controls of a date: what is written, whether it is about then, or a time of life instead. */
export interface DateParts {
	readonly written: string;
	readonly isAbout: boolean;
	readonly period: string;
}

const aboutSign = /^ca\.\s*/;

/** Takes apart what the controls together hold. */
export function datePartsOf(raw: Raw, item: CompiledItem): DateParts {
	const text = typeof raw === 'string' ? raw : '';
	if (item.options?.some((option) => String(option.value) === text)) {
		return { written: '', isAbout: false, period: text };
	}
	return { written: text.replace(aboutSign, ''), isAbout: aboutSign.test(text), period: '' };
}

/** A written date goes before a chosen period: it took more trouble to write. */
export function joinDateParts({ written, isAbout, period }: DateParts): string {
	if (written.trim() === '') return period || (isAbout ? 'ca. ' : '');
	return isAbout ? `ca. ${written}` : written;
}

export const date: ItemInput = {
	rawOf(value, item) {
		const kept = String(value);
		if (item.options?.some((option) => option.value === kept)) return kept;
		const parts = kept.replace('~', '').split('-').reverse();
		const written =
			parts.length === 3
				? parts.map((part, place) => (place < 2 ? String(Number(part)) : part)).join('.')
				: parts.join('.');
		return kept.endsWith('~') ? `ca. ${written}` : written;
	},
	readPosted(posted, base) {
		const joined = joinDateParts({
			written: firstOf(posted, base) ?? '',
			isAbout: posted.has(partField(base, 'about')),
			period: firstOf(posted, partField(base, 'period')) ?? ''
		});
		// "About" alone says no time.
		return joined === 'ca. ' ? undefined : joined;
	}
};
