import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { idSchema, textSchema } from './text-schema.ts';

/** What every item may say, whatever its type. */
export const itemFields = {
	id: idSchema,
	/** Absent only in a shell, where a unit loads its own licensed wording. */
	text: textSchema.optional(),
	/** What the item is about in our own words, where its wording may not be shipped. */
	topic: textSchema.optional(),
	help: textSchema.optional(),
	when: conditionSchema.optional(),
	clinicianOnly: z.boolean().optional(),
	hiddenFromPatientSummary: z.boolean().optional(),
	fact: z.string().optional(),
	/** What a clinician has counted or seen, read by rules as an event. */
	event: z.string().optional(),
	aliases: z.array(idSchema).optional(),
	source: z.array(z.string().min(1)).optional(),
	loinc: z.string().optional()
};
