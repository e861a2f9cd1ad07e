import { roundedCount } from '../disclosure/control.ts';
import { noNumbers } from '../disclosure/group-numbers.ts';
import { divisionName, type Released } from '../disclosure/release.ts';
import type { CheckedQuery, ResearchSettings } from '../query/check-query.ts';
import type { Figures, ShownCount } from './figures.ts';
import { withShares } from './table-rows.ts';

/** One period of a table, protected. */
export interface PeriodTable extends Figures {
	readonly period: string;
	/** The day on which the figures were first shown; the same until enough people have changed. */
	readonly asOf: string;
}

declare const ofReleased: unique symbol;

/** What is shown, with everything that has to be known to read it; made of releases only. */
export interface AggregateTable {
	readonly [ofReleased]: true;
	readonly asked: CheckedQuery;
	readonly settings: ResearchSettings;
	readonly periods: readonly PeriodTable[];
}

/** The figures of one release for each period, of which a query takes its part. */
export interface ReleasedPeriod {
	readonly period: string;
	readonly asOf: string;
	readonly released: Released;
}

/** Takes the part that was asked for out of what is released; a query only ever hides more. */
export function aggregateTable(
	asked: CheckedQuery,
	settings: ResearchSettings,
	periods: readonly ReleasedPeriod[]
): AggregateTable {
	return {
		asked,
		settings,
		periods: periods.map(({ period, asOf, released }) => {
			const figures = released.divisions[divisionName(asked.by)]!;
			return { period, asOf, ...hiddenFurther(figures, asked, settings) };
		})
	} as unknown as AggregateTable;
}

function hiddenFurther(
	figures: Figures,
	further: Pick<CheckedQuery, 'threshold' | 'rounding'>,
	settings: ResearchSettings
): Figures {
	if (further.threshold === settings.threshold && further.rounding === settings.rounding) {
		return figures;
	}
	const shown = (count: ShownCount) =>
		count === null || count < further.threshold ? null : roundedCount(count, further.rounding);
	const groups = Map.groupBy(figures.rows, ({ variable, strata }) =>
		JSON.stringify([variable, strata])
	);
	const rows = [...groups.values()].flatMap((own) =>
		withShares(
			own.map((row) => ({
				...row,
				count: shown(row.count),
				everybody: shown(row.everybody)
			})),
			further.threshold
		)
	);
	const sizes = new Map(
		rows.filter(({ isRest }) => !isRest).map(({ strata, of }) => [JSON.stringify(strata), of])
	);
	return {
		...figures,
		rows,
		numbers: figures.numbers.map(({ strata, ...numbers }) => {
			const isShown = typeof sizes.get(JSON.stringify(strata)) === 'number';
			return { strata, ...(isShown ? numbers : noNumbers) };
		}),
		coefficients: figures.coefficients.map((one) =>
			rows.some((row) => row.everybody !== null) ? one : { ...one, value: null }
		)
	};
}
