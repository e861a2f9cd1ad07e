import type { Refusal } from '../answers/coerced.ts';
import type { CompiledItem } from '../compile/compiled.ts';
import { tidyText } from './free-text.ts';

const defaultMaxEntries = 30;
const maxEntryLength = 500;

/** Short texts from a list, or from one text with an entry a line (a form without JavaScript). */
export function readEntries(raw: unknown, item: CompiledItem): readonly string[] | Refusal {
	const given: unknown[] =
		typeof raw === 'string' ? raw.split(/\r?\n/) : Array.isArray(raw) ? raw : [null];
	if (given.some((entry) => typeof entry !== 'string')) return { code: 'wrong-shape', details: {} };
	const entries = (given as string[]).map(tidyText).filter((entry) => entry !== '');
	const max = item.maxEntries ?? defaultMaxEntries;
	if (entries.length > max) return { code: 'too-many', details: { max } };
	if (entries.some((entry) => entry.length > maxEntryLength)) {
		return { code: 'too-long', details: { max: maxEntryLength } };
	}
	return entries;
}
