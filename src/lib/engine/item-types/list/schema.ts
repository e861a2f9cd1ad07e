import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';

export const listSchema = z.strictObject({
	...itemFields,
	type: z.literal('list'),
	maxEntries: z.int().positive().optional()
});
