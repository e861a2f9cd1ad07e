import { readGiven } from '../../answers/read-given.ts';
import type { CompiledForm, CompiledSuggestion } from '../../compile/compiled.ts';
import { evaluation } from '../../evaluation/evaluation.ts';
import { didYouMean } from '../closest-name.ts';
import { reporter, type Problem } from '../content-file.ts';
import type { Located } from '../read-content.ts';
import type { RawSuggestion } from '../suggestion-schema.ts';

/** Every example of a suggestion holds: examples are its tests. */
export function checkExamples(
	suggestions: readonly Located<RawSuggestion>[],
	compiled: readonly CompiledSuggestion[],
	forms: readonly CompiledForm[],
	problems: Problem[]
): void {
	const evaluated = evaluation({ forms, suggestions: compiled }, []);
	const byId = new Map(evaluated.suggestions.map((one) => [one.suggestion.id, one]));
	const names = evaluated.world.items.map((item) => item.name);
	for (const { raw, file, path } of suggestions) {
		const report = reporter(file, problems);
		const linked = byId.get(raw.suggestion);
		raw.examples.forEach((example, i) => {
			const at = [...path, 'examples', i];
			const given = readGiven(example.given, evaluated);
			for (const name of given.unknown) {
				report(at, `the example gives \`${name}\`, which does not exist`, didYouMean(name, names));
			}
			for (const [name, refusal] of Object.entries(given.refused)) {
				report(
					at,
					`the example's answer to \`${name}\` does not fit (${refusal.code})`,
					'Give a possible answer.'
				);
			}
			if (!linked || given.unknown.length > 0 || Object.keys(given.refused).length > 0) return;
			evaluated.load(given.answers, given.context, given.scores);
			const status = linked.status();
			const holds =
				status === example.expect ||
				(example.expect === 'not-suggested' && status === 'not-indicated');
			if (!holds) {
				report(
					at,
					`the example expects \`${example.expect}\`, but \`${raw.suggestion}\` is \`${status}\``,
					'Correct the condition or the example.'
				);
			}
		});
	}
}
