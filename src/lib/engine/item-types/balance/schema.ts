import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';
import { textSchema } from '../../content/text-schema.ts';
export const balanceSchema = z.strictObject({
	...itemFields,
	type: z.literal('balance'),
	sides: z.strictObject({ left: textSchema, right: textSchema }),
	maxEntries: z.int().positive().optional()
});
