import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';
import { textSchema } from '../../content/text-schema.ts';
export const numberSchema = z.strictObject({
	...itemFields,
	type: z.literal('number'),
	min: z.number().optional(),
	max: z.number().optional(),
	wholeNumbers: z.boolean().optional(),
	unit: textSchema.optional()
});
