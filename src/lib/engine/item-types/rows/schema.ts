import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';
import { textSchema } from '../../content/text-schema.ts';
import { choiceSchema } from '../choice/schema.ts';
import { choicesSchema } from '../choices/schema.ts';
import { dateSchema } from '../date/schema.ts';
import { numberSchema } from '../number/schema.ts';
import { scaleSchema } from '../scale/schema.ts';
import { textSchema as textItemSchema } from '../text/schema.ts';

/** Cells are plain items; a group inside a group would be too much for a tired person. */
export const cellSchema = z.discriminatedUnion('type', [
	choiceSchema,
	choicesSchema,
	scaleSchema,
	numberSchema,
	dateSchema,
	textItemSchema
]);

export const rowsSchema = z.strictObject({
	...itemFields,
	type: z.literal('rows'),
	/** What one row is called: "person", "substance". */
	rowLabel: textSchema.optional(),
	maxEntries: z.int().positive().optional(),
	items: z.array(cellSchema).min(1)
});
