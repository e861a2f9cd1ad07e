import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';

export const textSchema = z.strictObject({
	...itemFields,
	type: z.literal('text'),
	maxLength: z.int().positive().optional(),
	/** One line or several. */
	display: z.enum(['line', 'lines']).optional()
});
