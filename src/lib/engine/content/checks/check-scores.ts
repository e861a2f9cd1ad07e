import type { CompiledForm, CompiledScore, Term } from '../../compile/compiled.ts';
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
		const names = referredScores(score);
		for (const name of names) {
			if (!catalogue.scores.has(name)) {
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
		if ('terms' in rule) rule.terms.forEach((term) => checkTerm(term, catalogue, path, report));
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
export function checkBands(form: CompiledForm, report: Report): void {
	const { world, places } = evaluation({ forms: [form], suggestions: [] });
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

function checkTerm(
	term: Term,
	catalogue: Catalogue,
	path: readonly (string | number)[],
	report: Report
): void {
	if (!('item' in term)) return;
	const item = catalogue.items.get(term.item);
	if (item && itemTypeOf(item).scoreRange(item) === null) {
		report(
			[...path],
			`\`${term.item}\` can't be scored`,
			'Give its options numbers or a `score`, or a number item both `min` and `max`.'
		);
	}
}

function referredScores({ rule }: CompiledScore): readonly string[] {
	if ('terms' in rule) return rule.terms.flatMap((term) => ('score' in term ? [term.score] : []));
	return 'of' in rule && typeof rule.of === 'string' ? [rule.of] : [];
}
