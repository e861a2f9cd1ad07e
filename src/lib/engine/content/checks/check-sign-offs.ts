import type { Catalogue } from '../catalogue.ts';
import { didYouMean } from '../closest-name.ts';
import { reporter, type Problem } from '../content-file.ts';
import type { Located } from '../read-content.ts';
import type { RawSignOff } from '../sign-off-schema.ts';

/** Every signature is under content that exists; one under an earlier version stays as history. */
export function checkSignOffs(
	signOffs: readonly Located<RawSignOff>[],
	{ forms }: Catalogue,
	suggestions: readonly string[],
	problems: Problem[]
): void {
	for (const { raw, file, path } of signOffs) {
		const report = reporter(file, problems);
		if ('form' in raw && !forms.has(raw.form)) {
			report([...path, 'form'], `no form \`${raw.form}\``, didYouMean(raw.form, forms.keys()));
		}
		if ('suggestion' in raw && !suggestions.includes(raw.suggestion)) {
			report(
				[...path, 'suggestion'],
				`no suggestion \`${raw.suggestion}\``,
				didYouMean(raw.suggestion, suggestions)
			);
		}
	}
}
