import { z } from 'zod';
import { balanceSchema } from './balance/schema.ts';
import { calculatedSchema } from './calculated/schema.ts';
import { choiceSchema } from './choice/schema.ts';
import { choicesSchema } from './choices/schema.ts';
import { dateSchema } from './date/schema.ts';
import { listSchema } from './list/schema.ts';
import { noteSchema } from './note/schema.ts';
import { numberSchema } from './number/schema.ts';
import { rankSchema } from './rank/schema.ts';
import { rowsSchema } from './rows/schema.ts';
import { scaleSchema } from './scale/schema.ts';
import { textSchema } from './text/schema.ts';

/** An item as an author writes it; what else it may say depends on its type. */
export const itemSchema = z.discriminatedUnion('type', [
	choiceSchema,
	choicesSchema,
	scaleSchema,
	numberSchema,
	dateSchema,
	textSchema,
	listSchema,
	rowsSchema,
	rankSchema,
	balanceSchema,
	noteSchema,
	calculatedSchema
]);

export type RawItem = z.infer<typeof itemSchema>;
