import { partField } from '../field-names.ts';
import { firstOf } from '../posted-fields.ts';
import type { ItemInput } from './item-input.ts';

/** Each option has a field that says its place; those without a place are left out. */
export const rank: ItemInput = {
	rawOf: (value) => (value as readonly (string | number)[]).map(String),
	readPosted(posted, base, item) {
		const placed = (item.options ?? [])
			.map((option) => {
				const value = String(option.value);
				return { value, place: Number(firstOf(posted, partField(base, value)) || NaN) };
			})
			.filter(({ place }) => Number.isFinite(place))
			.sort((a, b) => a.place - b.place);
		const tied = placed.find(({ place }, index) => placed[index + 1]?.place === place);
		const order = placed.map(({ value }) => value);
		// Twice in the list is what the engine refuses as a tie: the order is the person's to say.
		return tied ? [tied.value, ...order] : order;
	}
};
