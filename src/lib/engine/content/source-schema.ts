import { z } from 'zod';

export const sourceSchema = z.strictObject({
	/** A law has none. */
	authors: z.string().min(1).optional(),
	year: z.union([z.number(), z.string()]).optional(),
	title: z.string().min(1),
	type: z.enum([
		'thesis',
		'article',
		'report',
		'guideline',
		'law',
		'instrument',
		'textbook',
		'chapter',
		'website'
	]),
	institution: z.string().optional(),
	file: z.string().optional(),
	note: z.string().optional(),
	url: z.string().optional(),
	citedIn: z.array(z.string()).optional()
});

/** A bibliography: source id to source. */
export const sourceFileSchema = z.record(z.string(), sourceSchema);

export type RawSource = z.infer<typeof sourceSchema>;
