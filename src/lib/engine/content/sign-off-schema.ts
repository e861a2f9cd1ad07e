import { z } from 'zod';
import { idSchema, versionSchema } from './text-schema.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like "2027-01-31", in quotes');

const reviewer = {
	name: z.string().trim().min(1),
	/** What lets the person judge it: doctor, psychologist, lawyer, user representative, … */
	role: z.string().trim().min(1),
	date: day,
	/** What was looked at, when it was not everything. */
	scope: z.string().trim().min(1).optional()
};

/** Who has read which content and stands for it. */
export const signOffSchema = z.strictObject({
	signOff: z.array(
		z.union([
			z.strictObject({ form: idSchema, version: versionSchema, ...reviewer }),
			/** `hash` is what was read; `terskel sign-off` prints it. */
			z.strictObject({ suggestion: idSchema, hash: z.string().min(8), ...reviewer })
		])
	)
});

export type RawSignOff = z.infer<typeof signOffSchema>['signOff'][number];
