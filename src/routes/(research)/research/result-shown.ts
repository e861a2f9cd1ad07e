import type { Content } from '#engine/compile/compiled.ts';
import { textIn, type Text } from '#engine/text.ts';
import { norwegianDefinitions } from '#research/measures/norwegian-definitions.ts';
import { queryDocument } from '#research/query/read-query.ts';
import type { Aggregated } from '#server/research/aggregate-scores.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { ShownResult } from '#ui/research/shown-table.ts';
import { stringify } from 'yaml';
import { benchmarksOf } from './benchmarks-of.ts';
import { addressOfQuery } from './query-from-address.ts';

/** What the page shows of an answered query; all of it is protected. */
export function resultShown(
	{ table, queryHash, resultHash, warnings }: Aggregated,
	content: Content,
	language: InterfaceLanguage
): ShownResult {
	const { query, measure, score, form, variables, by, threshold, rounding } = table.asked;
	const words = (text: Text) => textIn(text, language).words;
	const subject = score
		? `${words(score.formTitle)}: ${words(score.title)}`
		: form
			? words(form.title)
			: '';
	return {
		subject,
		measure: measure.name,
		code: measure.code,
		definition: language === 'nb' ? norwegianDefinitions[measure.name] : measure,
		status: measure.name === 'bands' ? (score?.status ?? '') : '',
		variables: variables.map((variable) => ({
			...variable,
			words: words(variable.text),
			classWords: [...variable.classes, ...variable.rest].map(({ name, text }) => ({
				name,
				text: words(text)
			}))
		})),
		by,
		threshold,
		rounding,
		noise: table.settings.noise,
		changeNeeded: 2 * table.settings.threshold,
		moment: query.moment,
		later: query.later ?? null,
		periods: table.periods,
		queryHash,
		resultHash,
		warnings,
		benchmarks: score ? benchmarksOf(score, content, language) : null,
		document: stringify(queryDocument(query)),
		address: addressOfQuery(query)
	};
}
