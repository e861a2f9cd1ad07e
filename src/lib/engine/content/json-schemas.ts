import { z } from 'zod';
import { formSchema } from './form-schema.ts';
import { optionSetsSchema } from './option-schema.ts';
import { packageSchema } from './package-schema.ts';
import { signOffSchema } from './sign-off-schema.ts';
import { sourceFileSchema } from './source-schema.ts';
import { suggestionFileSchema } from './suggestion-schema.ts';
import { wordingSchema } from './wording-schema.ts';

/** A kind of content file, the files it is for, and what may stand in them. */
export interface FileKind {
	readonly name: string;
	readonly files: readonly string[];
	readonly schema: z.ZodType;
}

export const fileKinds: readonly FileKind[] = [
	{
		name: 'form',
		files: [
			'instruments',
			'profiles',
			'conversations',
			'plans',
			'feedback',
			'consent',
			'interviews'
		].map((folder) => `forms/${folder}/*.yaml`),
		schema: formSchema
	},
	{ name: 'suggestions', files: ['forms/suggestions/*.yaml'], schema: suggestionFileSchema },
	{ name: 'package', files: ['forms/packages/*.yaml'], schema: packageSchema },
	{ name: 'sources', files: ['forms/sources/*.yaml'], schema: sourceFileSchema },
	{
		name: 'option-sets',
		files: ['forms/option-sets.yaml'],
		schema: z.strictObject({ optionSets: optionSetsSchema })
	},
	{ name: 'sign-off', files: ['forms/sign-off.yaml'], schema: signOffSchema },
	{ name: 'wording', files: ['*.wording.yaml'], schema: wordingSchema }
];

/** JSON Schema of a kind of file, by which editors complete and check while an author writes. */
export function jsonSchemaOf({ schema, name }: FileKind): unknown {
	return {
		...z.toJSONSchema(schema, { io: 'input', reused: 'ref', target: 'draft-7' }),
		title: `Terskel ${name}`
	};
}
