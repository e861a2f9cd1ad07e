import { z } from 'zod';
import { nameSchema } from './text-schema.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);
const atLeast = z.number();

const tests = {
	is: value.optional(),
	in: z.array(value).min(1).optional(),
	includes: value.optional(),
	atLeast: z.number().optional(),
	atMost: z.number().optional(),
	below: z.number().optional(),
	above: z.number().optional()
};

/** A condition as an author writes it (semantics 5). */
export type RawCondition =
	| { all: RawCondition[] }
	| { any: RawCondition[] }
	| { not: RawCondition }
	| { count: RawCondition[]; atLeast: number }
	| ({ item: string; answered?: boolean; state?: string | string[] } & RawTests)
	| ({ score: string } & RawTests)
	| { band: string; in?: string[]; is?: string }
	| ({ fact: string } & RawTests)
	| ({ event: string } & RawTests)
	| { phase: string | string[] }
	/** True when all of `where` holds in one and the same row. */
	| { row: string; where: RawCondition }
	| { compare: [RawOperand, RawOperand]; atLeast?: number; atMost?: number };

export type RawOperand = { item: string } | { score: string } | number;

export interface RawTests {
	is?: string | number | boolean;
	in?: (string | number | boolean)[];
	includes?: string | number | boolean;
	atLeast?: number;
	atMost?: number;
	below?: number;
	above?: number;
}

const states = z.enum(['open', 'skipped', 'declined', 'unclear', 'answered']);

const itemLeaf = z.strictObject({
	item: nameSchema,
	...tests,
	answered: z.boolean().optional(),
	state: z.union([states, z.array(states).min(1)]).optional()
});

const operand = z.union([
	z.strictObject({ item: nameSchema }),
	z.strictObject({ score: nameSchema }),
	z.number()
]);

export const conditionSchema: z.ZodType<RawCondition> = z.lazy(() =>
	z.union([
		z.strictObject({ all: z.array(conditionSchema).min(1) }),
		z.strictObject({ any: z.array(conditionSchema).min(1) }),
		z.strictObject({ not: conditionSchema }),
		z.strictObject({ count: z.array(conditionSchema).min(1), atLeast }),
		itemLeaf,
		z.strictObject({ score: nameSchema, ...tests }),
		z.strictObject({
			band: nameSchema,
			in: z.array(z.string()).min(1).optional(),
			is: z.string().optional()
		}),
		z.strictObject({ fact: z.string(), ...tests }),
		z.strictObject({ event: z.string(), ...tests }),
		z.strictObject({ phase: z.union([z.string(), z.array(z.string()).min(1)]) }),
		z.strictObject({ row: nameSchema, where: conditionSchema }),
		z.strictObject({
			compare: z.tuple([operand, operand]),
			atLeast: z.number().optional(),
			atMost: z.number().optional()
		})
	])
) as z.ZodType<RawCondition>;
