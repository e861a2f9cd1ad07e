import { didYouMean } from '../closest-name.ts';
import { reporter, type Problem } from '../content-file.ts';
import type { Located } from '../read-content.ts';
import type { RawSuggestion } from '../suggestion-schema.ts';

/** A suggestion pulls only against another one that exists. */
export function checkPulls(
	suggestions: readonly Located<RawSuggestion>[],
	problems: Problem[]
): void {
	const ids = suggestions.map(({ raw }) => raw.suggestion);
	for (const { raw, file, path } of suggestions) {
		const report = reporter(file, problems);
		for (const [place, { suggestion }] of (raw.pullsAgainst ?? []).entries()) {
			const at = [...path, 'pullsAgainst', place, 'suggestion'];
			if (suggestion === raw.suggestion) {
				report(at, 'a suggestion cannot pull against itself', 'name the other one');
			} else if (!ids.includes(suggestion)) {
				report(at, `no suggestion \`${suggestion}\``, didYouMean(suggestion, ids));
			}
		}
	}
}
