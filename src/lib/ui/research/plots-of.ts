import type { Plot } from '#research/plots/plot.ts';
import { spreadPlot } from '#research/plots/spread.ts';
import { stackedBars } from '#research/plots/stacked-bars.ts';
import type { PeriodTable } from '#research/tables/aggregate-table.ts';
import type { TableRow } from '#research/tables/figures.ts';
import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import type { ShownResult } from './shown-table.ts';
import { categoryWords, resultWords } from './table-words.ts';

/** The plots of a period, out of what its table shows; none where it shows nothing. */
export function plotsOf(table: PeriodTable, result: ShownResult, say: SayToStaff): readonly Plot[] {
	if (table.rows.every(({ share, isRest }) => isRest || share === null)) return [];
	const first = result.variables[0]!;
	const named = { score: resultWords(result, say), period: table.period };
	const groupLabel = ({ variable, strata }: TableRow) =>
		[
			...(result.variables.length > 1
				? [result.variables.find(({ name }) => name === variable)?.words ?? variable]
				: []),
			...Object.entries(strata).map(([stratum, category]) => categoryWords(stratum, category, say))
		].join(', ') || say('research.everybody');
	const measured = new Set(first.classes.map(({ name }) => name));
	const classes = first.classWords.filter(({ name }) => measured.has(name));
	const ofClasses = table.rows.filter(({ isRest }) => !isRest);
	const protectedLabel = say('research.protected');
	const bars = stackedBars(ofClasses, {
		title: say('research.plotBars', named),
		description: say('research.plotBarsHelp'),
		groupLabel,
		classes,
		protectedLabel
	});
	const spread = spreadPlot(table, first, {
		title: say('research.plotSpread', named),
		description: say('research.plotSpreadHelp'),
		classes,
		protectedLabel,
		percentile: (percent, value) =>
			percent === 50
				? say('research.medianLine', { value })
				: say('research.percentileLine', { percent, value })
	});
	return spread ? [spread, bars] : [bars];
}
