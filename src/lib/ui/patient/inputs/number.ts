import type { ItemInput } from './item-input.ts';
import { plain } from './plain.ts';

/** A number as the reader's language writes it. The engine reads both ways. */
export const number: ItemInput = {
	rawOf: (value, _item, language) =>
		language === 'en' ? String(value) : String(value).replace('.', ','),
	readPosted: plain.readPosted
};
