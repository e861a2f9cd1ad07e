import { textIn } from '#engine/text.ts';
import type { Catalogue } from '#research/query/catalogue.ts';
import { strata, type StratumName } from '#research/query/strata.ts';
import type { ResearchSettings } from '#research/query/check-query.ts';
import type { InterfaceLanguage } from '#texts/language.ts';

/** What the page offers to choose from, in the reader's language. */
export interface Choices {
	readonly forms: readonly {
		readonly title: string;
		readonly scores: readonly { readonly name: string; readonly title: string }[];
	}[];
	/** Forms whose items can be asked about. */
	readonly items: readonly { readonly id: string; readonly title: string }[];
	readonly moments: readonly string[];
	readonly periods: readonly string[];
	/** Each way of dividing: no, one or two strata. */
	readonly divisions: readonly (readonly StratumName[])[];
}

/** The choices of a unit; forms in the order of their titles. */
export function choicesOf(
	askable: Catalogue & { readonly periods: readonly string[]; readonly settings: ResearchSettings },
	language: InterfaceLanguage
): Choices {
	const { core } = askable.settings;
	const byForm = Map.groupBy(askable.scores, ({ formId }) => formId);
	const names = strata.map(({ name }) => name);
	return {
		forms: [...byForm.values()]
			.map((scores) => ({
				title: textIn(scores[0]!.formTitle, language).words,
				scores: scores.map(({ name, title }) => ({ name, title: textIn(title, language).words }))
			}))
			.sort((a, b) => a.title.localeCompare(b.title, language)),
		items: askable.forms
			.map(({ id, title }) => ({ id, title: textIn(title, language).words }))
			.sort((a, b) => a.title.localeCompare(b.title, language)),
		moments: askable.moments,
		periods: askable.periods,
		divisions: [
			[],
			...names.map((name) => [name]),
			...names.filter((name) => name !== core).map((name) => [core, name])
		]
	};
}
