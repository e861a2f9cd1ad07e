import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';

export const noteSchema = z.strictObject({
	...itemFields,
	type: z.literal('note')
});
