import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { moments } from '../moments.ts';
import { idSchema, textSchema, versionSchema } from './text-schema.ts';

/** Which forms at which moment, in which order, with phase gates (semantics 1.1). */
export const packageSchema = z.strictObject({
	package: idSchema,
	version: versionSchema,
	moment: z.enum(moments),
	title: textSchema,
	intro: textSchema,
	forms: z
		.array(
			z.strictObject({
				form: idSchema,
				by: z.enum(['patient', 'clinician']).default('patient'),
				/** Core is offered at once; the rest opens when its condition holds or a clinician says so. */
				part: z.enum(['core', 'opened']).default('core'),
				when: conditionSchema.optional(),
				phases: z.array(idSchema).min(1).optional(),
				because: textSchema.optional(),
				/** Several reasons to open it, each with words that are true when it holds. */
				opens: z
					.array(z.strictObject({ when: conditionSchema, because: textSchema }))
					.min(1)
					.optional(),
				/** Handed in less than this many weeks ago, it is not opened again by itself. */
				againAfterWeeks: z.int().min(0).max(104).optional()
			})
		)
		.min(1)
});

export type RawPackage = z.infer<typeof packageSchema>;
export type RawPackagePart = RawPackage['forms'][number];
