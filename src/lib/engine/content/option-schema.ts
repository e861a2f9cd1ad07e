import { z } from 'zod';
import { idSchema, textSchema } from './text-schema.ts';

export const optionSchema = z.strictObject({
	value: z.union([idSchema, z.number()], {
		error: 'must be a kebab-case word or a number; put yes and no in quotes'
	}),
	text: textSchema,
	score: z.number().optional(),
	unsure: z.literal(true).optional(),
	exclusive: z.literal(true).optional()
});

/** A list written out, or the name of an option set of the file or of `option-sets.yaml`. */
export const optionsSchema = z.union([idSchema, z.array(optionSchema).min(1)]);

export const optionSetsSchema = z.record(idSchema, z.array(optionSchema).min(1));

export type RawOption = z.infer<typeof optionSchema>;
