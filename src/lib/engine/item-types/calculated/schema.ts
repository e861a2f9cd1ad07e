import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';
import { nameSchema } from '../../content/text-schema.ts';
export const calculatedSchema = z.strictObject({
	...itemFields,
	type: z.literal('calculated'),
	score: nameSchema
});
