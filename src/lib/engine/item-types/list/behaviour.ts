import { accepted, emptyInput, isEmptyInput, refused } from '../../answers/coerced.ts';
import { isUnknown } from '../../conditions/truth.ts';
import { readEntries } from '../entries.ts';
import type { ItemType } from '../item-type.ts';

/** Several short texts. Value: a list of strings, one entry each. */
export const list: ItemType = {
	type: 'list',
	isAnswerable: true,
	isFreeText: true,
	fhirType: 'string',
	tests: [],
	coerce(raw, item) {
		if (isEmptyInput(raw)) return emptyInput;
		const entries = readEntries(raw, item);
		if ('code' in entries) return refused(entries.code, entries.details);
		return entries.length === 0 ? emptyInput : accepted(entries);
	},
	test: () => isUnknown,
	words: (value) => (value as readonly string[]).join('; '),
	score: () => null,
	scoreRange: () => null,
	columns: (item) => [
		{
			name: item.name,
			type: 'string',
			read: (value) => (value as readonly string[]).join(' | ')
		}
	]
};
