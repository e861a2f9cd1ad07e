import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { aliasesOf, compileForm } from '#engine/compile/compile-form.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { formSchema } from '#engine/content/form-schema.ts';
import { optionSetsSchema } from '#engine/content/option-schema.ts';

function read(file: string): unknown {
	return parse(readFileSync(new URL(`../../forms/${file}`, import.meta.url), 'utf8'));
}

/** One instrument as it is shipped, without the time it takes to check everything. */
export function shippedInstrument(id: string): CompiledForm {
	const { optionSets } = read('option-sets.yaml') as { optionSets: unknown };
	const raw = formSchema.parse(read(`instruments/${id}.yaml`));
	return compileForm(raw, optionSetsSchema.parse(optionSets), aliasesOf([raw]), '');
}
