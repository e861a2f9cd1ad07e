import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';
import { optionsSchema } from '../../content/option-schema.ts';
export const rankSchema = z.strictObject({
	...itemFields,
	type: z.literal('rank'),
	options: optionsSchema
});
