import { z } from 'zod';
import { measureNames } from '../measures/measure.ts';

/** The form of a query document. Definitions that cannot be chosen otherwise are written out. */
export const querySchema = z.strictObject({
	'terskel-query': z.literal(1),
	title: z.string().max(200).optional(),
	measure: z.enum(measureNames).default('bands'),
	score: z
		.string()
		.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/)
		.optional(),
	form: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.optional(),
	moment: z.string().min(1),
	later: z.string().min(1).optional(),
	periods: z.array(z.string().min(4)).min(1).max(40),
	by: z.array(z.string()).max(2).default([]),
	/** Each person once: the first response of the moment in the period. */
	occasion: z.literal('first-in-period').default('first-in-period'),
	/** Responses whose class is not certain are left out, and counted apart. */
	missing: z.literal('left-out-and-counted').default('left-out-and-counted'),
	threshold: z.int().positive().optional(),
	rounding: z.int().positive().optional()
});
