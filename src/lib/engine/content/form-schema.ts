import { z } from 'zod';
import { itemSchema } from '../item-types/schemas.ts';
import { conditionSchema } from './condition-schema.ts';
import { optionSetsSchema } from './option-schema.ts';
import { scoreSchema } from './score-schema.ts';
import { moments } from '../moments.ts';
import { idSchema, textSchema, versionSchema } from './text-schema.ts';

export const translationStatus = z.enum([
	'official',
	'published-unofficial',
	'product-draft-not-validated',
	'own-wording',
	'not-available'
]);

const instrumentSchema = z.strictObject({
	authors: z.string().min(1),
	/** Absent where no source at hand states it. */
	year: z.int().optional(),
	citation: z.string().min(1),
	timeFrame: textSchema,
	repeatAfterWeeks: z.int().positive().optional(),
	licence: z.strictObject({
		class: z.enum(['A', 'A-ND', 'B', 'C']),
		holder: z.string().min(1),
		notice: textSchema,
		evidence: z.string().min(1)
	}),
	loinc: z.string().optional(),
	/** What a person must still compare with the primary source. */
	toCheck: z.array(z.string().min(1)).default([])
});

/** `{ state: declined }`, a typed value, or nothing for open: as in the instruments' README, section 3. */
const caseAnswers = z.record(z.string(), z.unknown());

export const caseSchema = z.strictObject({
	name: z.string().min(1),
	facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
	answers: caseAnswers,
	expect: z.record(z.string(), z.unknown()),
	why: z.string().optional()
});

/** Which steps may follow which between occasions; going back is never an error. */
const transitionsSchema = z.strictObject({
	item: idSchema,
	forward: z.record(idSchema, z.array(idSchema)),
	back: z.record(idSchema, z.array(idSchema)),
	anyTime: z.array(idSchema).optional(),
	onOther: z.literal('keep-and-ask')
});

export const formSchema = z.strictObject({
	form: idSchema,
	version: versionSchema,
	kind: z.enum([
		'instrument',
		'profile',
		'conversation',
		'plan',
		'feedback',
		'consent',
		'interview'
	]),
	status: z.enum(['validated', 'official-translation', 'topic-questions', 'shell']),
	respondent: z.array(z.enum(['patient', 'clinician'])).min(1),
	moment: z.array(z.enum(moments)).min(1),
	minutes: z.number().positive(),
	title: textSchema,
	intro: textSchema,
	sensitive: z.boolean(),
	/** Languages whose wording is not our own, or not available. */
	translation: z.record(z.string(), translationStatus).optional(),
	instrument: instrumentSchema.optional(),
	optionSets: optionSetsSchema.optional(),
	transitions: transitionsSchema.optional(),
	sections: z
		.array(
			z.strictObject({
				id: idSchema,
				title: textSchema,
				intro: textSchema.optional(),
				when: conditionSchema.optional(),
				items: z.array(itemSchema).min(1)
			})
		)
		.min(1),
	scores: z.record(idSchema, scoreSchema).optional(),
	critical: z
		.array(z.strictObject({ item: idSchema, when: conditionSchema, text: textSchema }))
		.optional(),
	cases: z.array(caseSchema).optional()
});

export type RawForm = z.infer<typeof formSchema>;
export type RawCase = z.infer<typeof caseSchema>;
