import { z } from 'zod';

/** Words in each language. Which languages must be there is checked where the translation is known. */
export const textSchema = z
	.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/), z.string().trim().min(1))
	.meta({ description: 'Words by language: { nb: …, en: … }' });

export const idSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits and hyphens');

/** `item` in the same form, `form.item`, or `form.rows-item.cell`. */
export const nameSchema = z
	.string()
	.regex(
		/^[a-z0-9-]+(\.[a-z0-9-]+){0,2}$/,
		'must be an item, form.item or form.rows-item.cell, in kebab-case'
	);

export const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, 'must be a version like 1.0.0');
