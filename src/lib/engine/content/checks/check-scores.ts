import type { Arithmetic, CompiledForm, CompiledScore } from '../../compile/compiled.ts';
import { resultOf } from '../../scoring/result-of.ts';
import { evaluation } from '../../evaluation/evaluation.ts';
import { itemTypeOf } from '../../item-types/item-types.ts';
import type { Catalogue } from '../catalogue.ts';
import { didYouMean } from '../closest-name.ts';
import type { Report } from '../content-file.ts';

/** Terms exist and can be scored; bands rise and cover the reachable range (semantics 1.2, 4.4). */
export function checkScores(form: CompiledForm, catalogue: Catalogue, report: Report): void {
	for (const score of form.scores) {
		const path = ['scores', score.id];
		const { rule } = score;
		for (const name of referredScores(score)) {
			const referred = catalogue.scores.get(name);
			if (referred && resultOf(referred) !== 'number') {
				report(
					path,
					`\`${name}\` is no number`,
					resultOf(referred) === 'truth'
						? 'Count it with `count: [{ score: …, is: true }]`.'
						: 'Use the score that its bands are of.'
				);
			}
			if (!referred) {
				report(
					path,
					`no item or score \`${name}\``,
					didYouMean(name, [
						...catalogue.scores.keys(),
						...[...catalogue.items.keys()].filter((item) => item.startsWith(`${form.id}.`))
					])
				);
			}
		}
		for (const item of referredItems(score)) {
			if (!catalogue.items.has(item)) {
				report(path, `no item \`${item}\``, didYouMean(item, catalogue.items.keys()));
			} else if (rule.kind !== 'answered') checkScorable(item, catalogue, path, report);
		}
		if (rule.kind === 'table') {
			const { rows } = rule;
			if (rows.some((row, i) => i > 0 && row.from <= (rows[i - 1]?.from ?? -Infinity))) {
				report(
					[...path, 'table', 'rows'],
					'the rows do not rise',
					'Order them by their first number.'
				);
			}
		}
		if (rule.kind === 'classify' && rule.cases.at(-1)?.when) {
			report(
				[...path, 'classify', 'cases'],
				'when no case holds there is no class',
				'Let the last case stand without `when`.'
			);
		}
		if ((rule.kind === 'bands' || rule.kind === 'classify') && rule.bands.length > mostBands) {
			report(path, `there are more than ${mostBands} bands`, 'Join some of them.');
		}
		if (rule.kind === 'cutUsed') {
			const of = catalogue.scores.get(rule.of)?.rule;
			const hasIt =
				of?.kind === 'cutOff' ||
				(of?.kind === 'bands' && of.bands.some((band) => band.id === rule.band));
			if (!hasIt) {
				report(
					path,
					`\`${rule.of}\` declares no such cut-off`,
					'Name a `cutOff` score, or a bands score and its band.'
				);
			}
		}
	}
}

/** Bands against the range that the form can really reach; only for forms that can be evaluated. */
export function checkBands(
	form: CompiledForm,
	alongside: readonly CompiledForm[],
	report: Report
): void {
	if (!form.scores.some(({ rule }) => rule.kind === 'bands')) return;
	const { world, places } = evaluation({ forms: alongside, suggestions: [] });
	for (const score of form.scores) {
		const { rule } = score;
		if (rule.kind !== 'bands' || !places.hasScore(rule.of)) continue;
		const of = places.score(rule.of);
		const [lower, upper] = [world.scores.lower[of] as number, world.scores.upper[of] as number];
		const path = ['scores', score.id, 'bands', 'edges'];
		const facts = [...new Set(rule.bands.flatMap((band) => Object.keys(band.from.byValue)))];
		for (const fact of [undefined, ...facts]) {
			const edges = rule.bands.map((band) =>
				fact === undefined
					? band.from.sensitive
					: (band.from.byValue[fact] ?? band.from.other ?? band.from.sensitive)
			);
			edges.forEach((edge, i) => {
				const band = rule.bands[i]?.id ?? '';
				if (i > 0 && edge <= (edges[i - 1] as number)) {
					report(
						[...path, i],
						`band \`${band}\` does not begin above the one before it`,
						'Let `from` rise from band to band.'
					);
				}
				if (i > 0 && edge > upper) {
					report(
						[...path, i],
						`band \`${band}\` begins at ${edge}, but \`${rule.of}\` ends at ${upper}`,
						'Lower its edge or remove it.'
					);
				}
			});
			if (edges[0] !== undefined && edges[0] > lower) {
				report(
					[...path, 0],
					`nothing covers ${lower} up to ${edges[0]}`,
					`Let the first band begin at ${lower}.`
				);
			}
		}
	}
}

function checkScorable(
	name: string,
	catalogue: Catalogue,
	path: readonly (string | number)[],
	report: Report
): void {
	const item = catalogue.items.get(name);
	if (item && itemTypeOf(item).scoreRange(item) === null) {
		report(
			[...path],
			`\`${name}\` can't be scored`,
			'Give its options numbers or a `score`, or a number item both `min` and `max`.'
		);
	}
}

/** Possible bands are kept as the bits of one whole number. */
const mostBands = 30;

/** Other scores that this one counts as numbers. */
function referredScores({ rule }: CompiledScore): readonly string[] {
	if ('terms' in rule) return rule.terms.flatMap((term) => ('score' in term ? [term.score] : []));
	if (rule.kind === 'calculate') return operandsOf(rule.expression).scores;
	if (rule.kind === 'cutUsed') return [];
	return 'of' in rule ? [rule.of] : [];
}

function referredItems({ rule }: CompiledScore): readonly string[] {
	if ('terms' in rule) return rule.terms.flatMap((term) => ('item' in term ? [term.item] : []));
	if (rule.kind === 'calculate') return operandsOf(rule.expression).items;
	return rule.kind === 'answered' ? rule.items : [];
}

function operandsOf(expression: Arithmetic): {
	readonly items: readonly string[];
	readonly scores: readonly string[];
} {
	if ('of' in expression) {
		const inner = expression.of.map(operandsOf);
		return {
			items: inner.flatMap(({ items }) => items),
			scores: inner.flatMap(({ scores }) => scores)
		};
	}
	return {
		items: 'item' in expression ? [expression.item] : [],
		scores: 'score' in expression ? [expression.score] : []
	};
}
