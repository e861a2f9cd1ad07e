import type { Balance } from '../../answers/answer.ts';
import { accepted, emptyInput, isEmptyInput, refused } from '../../answers/coerced.ts';
import { isUnknown } from '../../conditions/truth.ts';
import { readEntries } from '../entries.ts';
import type { ItemType } from '../item-type.ts';
import { textIn } from '../../text.ts';

/** Two lists held against each other, never added up. Value: `{ left: [...], right: [...] }`. */
export const balance: ItemType = {
	type: 'balance',
	isAnswerable: true,
	isFreeText: true,
	fhirType: 'group',
	tests: [],
	coerce(raw, item) {
		if (isEmptyInput(raw)) return emptyInput;
		if (typeof raw !== 'object' || Array.isArray(raw)) return refused('wrong-shape');
		const given = raw as { left?: unknown; right?: unknown };
		const left = isEmptyInput(given.left) ? [] : readEntries(given.left, item);
		const right = isEmptyInput(given.right) ? [] : readEntries(given.right, item);
		if ('code' in left) return refused(left.code, left.details);
		if ('code' in right) return refused(right.code, right.details);
		return left.length + right.length === 0 ? emptyInput : accepted({ left, right });
	},
	test: () => isUnknown,
	words: (value, item, language) =>
		(['left', 'right'] as const)
			.map((side) => {
				const title = item.sides ? textIn(item.sides[side], language).words : side;
				return `${title}: ${(value as Balance)[side].join('; ')}`;
			})
			.join(' | '),
	score: () => null,
	scoreRange: () => null,
	columns: (item) =>
		(['left', 'right'] as const).map((side) => ({
			name: `${item.name}.${side}`,
			type: 'string' as const,
			read: (value) => (value as Balance)[side].join(' | ')
		}))
};
