import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { moments } from './form-schema.ts';
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
				because: textSchema.optional()
			})
		)
		.min(1)
});

export type RawPackage = z.infer<typeof packageSchema>;
