import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';
import { optionsSchema } from '../../content/option-schema.ts';
export const dateSchema = z.strictObject({
	...itemFields,
	type: z.literal('date'),
	precision: z.enum(['day', 'month', 'year']).optional(),
	/** Times of life to choose instead of a date, such as "as a teenager". */
	options: optionsSchema.optional()
});
