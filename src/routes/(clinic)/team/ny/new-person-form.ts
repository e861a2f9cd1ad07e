import { z } from 'zod';
import { phases } from '#ui/clinic/phases.ts';

/** A new person. Messages are keys of the words that say them. */
export const newPersonForm = z.object({
	name: z.string().trim().min(1, 'newPerson.nameMissing').max(200, 'newPerson.nameMissing'),
	number: z.string().trim().max(100).default(''),
	sex: z.enum(['unknown', 'female', 'male']).default('unknown'),
	birthYear: z
		.string()
		.trim()
		.regex(/^((19|20)\d\d)?$/, 'newPerson.birthYearWrong')
		.default(''),
	phase: z.enum(phases).default('intake')
});
