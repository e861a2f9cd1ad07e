import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';
import { optionsSchema } from '../../content/option-schema.ts';
export const choiceSchema = z.strictObject({
	...itemFields,
	type: z.literal('choice'),
	options: optionsSchema
});
