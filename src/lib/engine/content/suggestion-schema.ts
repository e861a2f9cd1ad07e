import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { strengths } from '../suggestions/strengths.ts';
import { idSchema, nameSchema, textSchema } from './text-schema.ts';

const evidenceSchema = z.strictObject({
	source: z.string().min(1),
	at: z.string().min(1).optional(),
	strength: z.enum(strengths),
	/** English where it is one text; what clinicians read should stand in both languages. */
	says: z.union([z.string().min(1), textSchema])
});

const reasonSchema = z.strictObject({ when: conditionSchema, because: textSchema });

/** Another suggestion that pulls the other way, and what would be lost by following this one. */
const pullSchema = z.strictObject({ suggestion: idSchema, because: textSchema });

const exampleSchema = z.strictObject({
	given: z.record(z.string(), z.unknown()),
	expect: z.enum(['suggested', 'suppressed', 'not-suggested', 'not-indicated', 'unknown'])
});

export const suggestionSchema = z.strictObject({
	suggestion: idSchema,
	topic: idSchema,
	kind: z.enum(['offer', 'plan', 'talk', 'check', 'alert', 'right', 'caution']),
	urgency: z.enum(['now', 'this-visit', 'plan']),
	title: textSchema,
	action: textSchema,
	patientText: textSchema.nullable(),
	forEach: nameSchema.optional(),
	when: conditionSchema,
	strengthens: z.array(reasonSchema).optional(),
	unless: z.array(reasonSchema).optional(),
	whenUnknown: textSchema.optional(),
	options: z.array(z.strictObject({ value: idSchema, text: textSchema })).optional(),
	owner: z.enum(['clinician', 'patient', 'service', 'team']),
	lifeArea: idSchema.optional(),
	reaskAfterWeeks: z.int().positive().optional(),
	precedence: z.int().min(0).max(100),
	evidence: z.array(evidenceSchema).min(1),
	counterEvidence: z.array(evidenceSchema).optional(),
	pullsAgainst: z.array(pullSchema).optional(),
	scope: textSchema,
	notes: z.string().optional(),
	examples: z.array(exampleSchema).min(2)
});

export const suggestionFileSchema = z.array(suggestionSchema);

export type RawSuggestion = z.infer<typeof suggestionSchema>;
