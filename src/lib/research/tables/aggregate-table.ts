import { roundedCount, type DisclosureControl } from '../disclosure/control.ts';
import { offeredTables } from '../disclosure/offered-tables.ts';
import type { Group, Population } from '../disclosure/population.ts';
import { protect } from '../disclosure/protect.ts';
import { strata, type AskableScore } from '../query/catalogue.ts';
import type { CheckedQuery, ResearchSettings } from '../query/check-query.ts';
import { numberRows, type NumberRow } from './number-rows.ts';
import { tableRows, type ShownCount, type TableRow } from './table-rows.ts';

/** People of one period and moment who share all of this; each person once. */
export interface CountedGroup {
	/** Null when no single band is certain. */
	readonly band: string | null;
	readonly gender: string;
	readonly 'age-band': string;
	readonly mode: string;
	/** The number that the bands divide; null when it is not known or there is none. */
	readonly value: number | null;
	readonly count: number;
}

/** One period of a table, protected. */
export interface PeriodTable {
	readonly period: string;
	readonly rows: readonly TableRow[];
	/** Mean and spread of each group, in the order of the rows; none when there is no number. */
	readonly numbers: readonly NumberRow[];
	/** People whose band is not certain: in no row and in no denominator. */
	readonly notCertain: ShownCount;
	/** False when two strata were asked for and there are too few people to cross them. */
	readonly isCrossed: boolean;
}

/** What is shown, with everything that has to be known to read it. */
export interface AggregateTable {
	readonly asked: CheckedQuery;
	readonly settings: ResearchSettings;
	readonly periods: readonly PeriodTable[];
}

/** Makes one period of a table. The other tables of the same people are protected with it. */
export function periodTable(
	period: string,
	counted: readonly CountedGroup[],
	asked: CheckedQuery,
	settings: ResearchSettings
): PeriodTable {
	const { score, by } = asked;
	const population = offeredTables(populationOf(counted, score, settings), settings);
	const whole = protect(population, settings);
	const isCrossed = by.length < 2 || population.core !== null;
	const at = {
		period,
		classes: score.classes.map(({ name }) => name),
		by: strata.filter(({ name }) => by.includes(name))
	};
	const rows = tableRows(whole, at, settings, asked);
	return {
		period,
		rows,
		numbers: numberRows(rows, counted, score, settings),
		notCertain: shownAlone(notCertainOf(counted, score), settings, asked),
		isCrossed
	};
}

/** All people with a certain band, by every stratum there is: what is asked for makes no difference. */
export function populationOf(
	counted: readonly CountedGroup[],
	{ classes }: AskableScore,
	{ core }: Pick<ResearchSettings, 'core'>
): Population {
	const names = classes.map(({ name }) => name);
	const coreStratum = strata.find(({ name }) => name === core)!;
	const others = strata.filter((one) => one !== coreStratum);
	const groups = counted.flatMap((group): Group[] => {
		const place = group.band === null ? -1 : names.indexOf(group.band);
		if (place < 0) return [];
		const at = [coreStratum, ...others].map(({ name, categories }) => {
			const category = categories.indexOf(group[name]);
			// What an earlier version called otherwise is not known now.
			return category < 0 ? categories.length - 1 : category;
		});
		return [{ at: [place, ...at], count: group.count }];
	});
	return {
		classes: { name: 'class', categories: names },
		core: coreStratum,
		strata: others,
		groups
	};
}

function notCertainOf(counted: readonly CountedGroup[], { classes }: AskableScore): number {
	const isCertain = ({ band }: CountedGroup) => classes.some(({ name }) => name === band);
	return counted.reduce((sum, group) => sum + (isCertain(group) ? 0 : group.count), 0);
}

/** A count that is part of no sum that is shown. */
function shownAlone(
	count: number,
	control: DisclosureControl,
	further: Pick<CheckedQuery, 'threshold' | 'rounding'>
): ShownCount {
	if (count < control.threshold) return null;
	const rounded = roundedCount(count, control.rounding);
	return rounded < further.threshold ? null : roundedCount(rounded, further.rounding);
}
