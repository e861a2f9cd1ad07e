import { didYouMean } from '#engine/content/closest-name.ts';
import { lowestThreshold, type DisclosureControl } from '../disclosure/control.ts';
import { isOver, readPeriod, type Grain, type Period } from '../periods/period.ts';
import { stratumNames, type AskableScore, type Catalogue, type StratumName } from './catalogue.ts';
import type { Query, QueryProblem } from './query.ts';

/** A unit's settings for research. */
export interface ResearchSettings extends DisclosureControl {
	readonly grain: Grain;
	/** The stratum that may be crossed with one other. */
	readonly core: StratumName;
}

/** A query with everything it names found. */
export interface CheckedQuery {
	readonly query: Query;
	readonly score: AskableScore;
	readonly periods: readonly Period[];
	readonly by: readonly StratumName[];
	/** Hides and rounds further what the unit's own control lets through. */
	readonly threshold: number;
	readonly rounding: number;
}

/** Finds what a query names, or says everything that is wrong with it. */
export function checkQuery(
	query: Query,
	{ scores, moments }: Catalogue,
	settings: ResearchSettings,
	now: Date
): CheckedQuery | { readonly problems: readonly QueryProblem[] } {
	const problems: QueryProblem[] = [];
	const problem = (at: string, message: string, remedy: string) =>
		void problems.push({ at, line: null, message, remedy });

	const score = scores.find(({ name }) => name === query.score);
	if (!score) {
		problem(
			'score',
			`There is no score "${query.score}" to ask for.`,
			didYouMean(
				query.score,
				scores.map(({ name }) => name)
			)
		);
	}
	if (!moments.includes(query.moment)) {
		const remedy = didYouMean(query.moment, moments);
		problem('moment', `There is no moment "${query.moment}".`, remedy);
	}
	const periods = query.periods.flatMap((name, i) => {
		const period = readPeriod(name, settings.grain);
		if (!period) {
			problem(
				`periods.${i}`,
				`"${name}" is not a period here: this unit divides time by ${settings.grain}.`,
				`Write it as ${periodExamples[settings.grain]}.`
			);
		} else if (!isOver(period, now)) {
			problem(
				`periods.${i}`,
				`${name} is not over.`,
				'Ask again when it is: figures that grow from day to day tell who was added.'
			);
		}
		return period ? [period] : [];
	});
	const by = query.by.flatMap((name, i) => {
		const found = stratumNames.find((one) => one === name);
		if (!found) {
			problem(`by.${i}`, `There is no stratum "${name}".`, didYouMean(name, stratumNames));
		}
		return found ? [found] : [];
	});
	if (new Set(by).size < by.length) {
		problem('by', 'A stratum is named twice.', 'Name each once.');
	} else if (by.length === 2 && !by.includes(settings.core)) {
		problem(
			'by',
			`${by.join(' and ')} can't be crossed in this unit.`,
			`Only ${settings.core} is crossed with one other stratum. Ask for each by itself.`
		);
	}
	const { threshold = settings.threshold, rounding = settings.rounding } = query;
	if (threshold < Math.max(lowestThreshold, settings.threshold)) {
		problem(
			'threshold',
			`A threshold of ${threshold} is below that of the unit, ${settings.threshold}.`,
			'Leave it out, or make it higher. An administrator can lower the unit’s own, with a reason.'
		);
	}
	if (rounding % settings.rounding !== 0) {
		problem(
			'rounding',
			`Rounding to ${rounding} is finer than, or crosswise to, the unit's rounding to ${settings.rounding}.`,
			`Leave it out, or use a multiple of ${settings.rounding}.`
		);
	}
	if (problems.length > 0 || !score) return { problems };
	return { query, score, periods, by, threshold, rounding };
}

const periodExamples: Readonly<Record<Grain, string>> = {
	year: '2026',
	'half-year': '2026-H1',
	quarter: '2026-Q1',
	month: '2026-01'
};
