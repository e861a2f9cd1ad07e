import { z } from 'zod';

/** Forms to be given. Messages are keys of the words that say them. */
export const assignForm = z.object({
	/** Empty when single forms are given. */
	packageId: z.string().max(100).default(''),
	forms: z
		.array(z.string().regex(/^(patient|clinician):[a-z0-9-]{1,100}$/))
		.min(1, 'assign.noForms')
		.max(200),
	dueOn: z
		.string()
		.regex(/^(\d{4}-\d\d-\d\d)?$/, 'assign.dueWrong')
		.refine((date) => date === '' || !Number.isNaN(Date.parse(date)), 'assign.dueWrong')
		.default('')
});
