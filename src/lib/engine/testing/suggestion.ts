import type { Context } from '../answers/answer.ts';
import { readGiven } from '../answers/read-given.ts';
import { compileSuggestion } from '../compile/compile-suggestion.ts';
import type { CompiledForm, CompiledSuggestion } from '../compile/compiled.ts';
import { suggestionSchema } from '../content/suggestion-schema.ts';
import { evaluation, type Evaluation } from '../evaluation/evaluation.ts';
import { words } from './items.ts';

/** A suggestion with everything it must have; `more` says what the test is about. */
export function suggestion(
	id: string,
	when: unknown,
	more: Readonly<Record<string, unknown>> = {}
): CompiledSuggestion {
	const raw = suggestionSchema.parse({
		suggestion: id,
		topic: 'topic',
		kind: 'offer',
		urgency: 'plan',
		title: words(id),
		action: words('action'),
		patientText: null,
		when,
		owner: 'clinician',
		precedence: 50,
		evidence: [{ source: 'a', strength: 'design', says: 'so' }],
		scope: words('scope'),
		examples: [
			{ given: {}, expect: 'suggested' },
			{ given: {}, expect: 'unknown' }
		],
		...more
	});
	return compileSuggestion(raw, new Map(), '');
}

/** Evaluates suggestions over forms, with answers by full name as examples write them. */
export function suggest(
	forms: readonly CompiledForm[],
	suggestions: readonly CompiledSuggestion[],
	given: Readonly<Record<string, unknown>> = {},
	context: Context = {}
): Evaluation {
	const evaluated = evaluation({ forms, suggestions });
	const read = readGiven(given, evaluated);
	evaluated.load(read.answers, { ...read.context, ...context }, read.scores);
	return evaluated;
}
