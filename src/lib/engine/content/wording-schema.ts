import { z } from 'zod';
import type { Wording } from '../licences/wording.ts';
import { idSchema, textSchema, versionSchema } from './text-schema.ts';

const texts = z.record(z.string(), textSchema);

/** A unit's own licensed wording of a form, as it is loaded from a file. */
export const wordingSchema = z.strictObject({
	wording: idSchema,
	for: versionSchema,
	translation: z.record(
		z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/),
		z.enum(['official', 'published-unofficial', 'product-draft-not-validated'])
	),
	reference: z.string().trim().min(1),
	items: z.record(
		z.string(),
		z.strictObject({
			text: textSchema,
			help: textSchema.optional(),
			options: texts.optional(),
			anchors: texts.optional()
		})
	)
}) as z.ZodType<Wording>;
