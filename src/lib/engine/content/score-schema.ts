import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { idSchema, nameSchema, textSchema } from './text-schema.ts';

const cutOffSource = {
	/** A source id, or words for where the cut-off is published. */
	source: z.string().min(1).optional(),
	status: z.enum(['official', 'validated-elsewhere', 'heuristic']),
	population: textSchema.optional(),
	toCheck: z.literal(true).optional()
};

/** A number, or one per value of a fact. */
export const cutOffsSchema = z.union([
	z.number(),
	z.strictObject({
		by: z.string(),
		values: z.record(z.string(), z.number()),
		other: z.number().optional()
	})
]);

const scoreFields = {
	title: textSchema.optional(),
	decimals: z.int().min(0).max(4).optional(),
	direction: z.enum(['higher-is-worse', 'higher-is-better', 'neither']).optional(),
	loinc: z.string().optional(),
	reliableChange: z.number().positive().optional(),
	missing: z
		.union([
			z.literal('withhold'),
			z.strictObject({ prorateUpTo: z.int().positive() }),
			z.strictObject({ reportIfAnswered: z.int().positive() })
		])
		.optional()
};

const terms = z.array(nameSchema).min(1);
const weighing = {
	reverse: z.array(nameSchema).optional(),
	weights: z.record(nameSchema, z.number()).optional()
};

const where = z.strictObject({
	is: z.union([z.string(), z.number()]).optional(),
	in: z.array(z.union([z.string(), z.number()])).optional(),
	atLeast: z.number().optional(),
	atMost: z.number().optional()
});

export type RawArithmetic =
	| number
	| string
	| { plus: RawArithmetic[] }
	| { minus: RawArithmetic[] }
	| { times: RawArithmetic[] }
	| { divide: RawArithmetic[] };

const arithmetic: z.ZodType<RawArithmetic> = z.lazy(() =>
	z.union([
		z.number(),
		nameSchema,
		z.strictObject({ plus: z.array(arithmetic).min(2) }),
		z.strictObject({ minus: z.array(arithmetic).length(2) }),
		z.strictObject({ times: z.array(arithmetic).min(2) }),
		z.strictObject({ divide: z.array(arithmetic).length(2) })
	])
) as z.ZodType<RawArithmetic>;

const bandSchema = z.strictObject({
	id: idSchema,
	from: cutOffsSchema,
	text: textSchema.optional(),
	...cutOffSource
});

/** One way to declare a score per kind (semantics 4.1). */
export const scoreSchema = z.union([
	z.strictObject({ sum: terms, ...weighing, ...scoreFields }),
	z.strictObject({ mean: terms, ...weighing, ...scoreFields }),
	z.strictObject({ count: z.array(conditionSchema).min(1), ...scoreFields }),
	z.strictObject({ countOf: terms, where, ...scoreFields }),
	z.strictObject({ min: terms, ...scoreFields }),
	z.strictObject({ max: terms, ...scoreFields }),
	z.strictObject({ value: nameSchema, ...scoreFields }),
	z.strictObject({ answered: terms, ...scoreFields }),
	z.strictObject({ calculate: arithmetic, ...scoreFields }),
	z.strictObject({
		table: z.strictObject({
			of: nameSchema,
			rows: z.array(z.tuple([z.number(), z.number()])).min(1)
		}),
		...scoreFields,
		...cutOffSource
	}),
	z.strictObject({
		truth: conditionSchema,
		...scoreFields,
		...cutOffSource,
		status: cutOffSource.status.optional()
	}),
	z.strictObject({
		cutOff: z.strictObject({
			of: nameSchema,
			atLeast: cutOffsSchema.optional(),
			atMost: cutOffsSchema.optional()
		}),
		...scoreFields,
		...cutOffSource
	}),
	z.strictObject({
		cutUsed: z.union([nameSchema, z.strictObject({ of: nameSchema, band: idSchema })]),
		...scoreFields
	}),
	z.strictObject({
		bands: z.strictObject({ of: nameSchema, edges: z.array(bandSchema).min(2) }),
		...scoreFields
	}),
	z.strictObject({
		classify: z.strictObject({
			cases: z.array(z.strictObject({ when: conditionSchema.optional(), then: idSchema })).min(2),
			labels: z.record(idSchema, textSchema).optional()
		}),
		...scoreFields,
		...cutOffSource,
		status: cutOffSource.status.optional()
	})
]);

export type RawScore = z.infer<typeof scoreSchema>;
export type RawCutOffs = z.infer<typeof cutOffsSchema>;
