import { z } from 'zod';
import { itemFields } from '../../content/item-fields.ts';
import { textSchema } from '../../content/text-schema.ts';
export const scaleSchema = z.strictObject({
	...itemFields,
	type: z.literal('scale'),
	min: z.int(),
	max: z.int(),
	anchors: z.record(z.string().regex(/^-?\d+$/), textSchema).optional(),
	/** A ladder stands upright with words on its rungs; a ruler lies down. */
	display: z.enum(['ladder', 'ruler']).optional()
});
