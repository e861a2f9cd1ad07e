import { didYouMean } from '#engine/content/closest-name.ts';
import { lowestThreshold, type DisclosureControl } from '../disclosure/control.ts';
import { measureOf, weeksToComeBack, type Measure } from '../measures/measure.ts';
import type { Variable } from '../measures/variable.ts';
import { variablesOf } from '../measures/variables-of.ts';
import { isOver, laterWeek, readPeriod, type Grain, type Period } from '../periods/period.ts';
import type { AskableForm, AskableScore, Catalogue } from './catalogue.ts';
import type { Query, QueryProblem, QueryProblemCode } from './query.ts';
import { stratumNames, type StratumName } from './strata.ts';

/** A unit's settings for research. */
export interface ResearchSettings extends DisclosureControl {
	readonly grain: Grain;
	/** The stratum that may be crossed with one other. */
	readonly core: StratumName;
}

/** A query with everything it names found. */
export interface CheckedQuery {
	readonly query: Query;
	readonly measure: Measure;
	/** For measures of a score, else null. */
	readonly score: AskableScore | null;
	/** For measures of a form, else null. */
	readonly form: AskableForm | null;
	/** What people are counted by. */
	readonly variables: readonly Variable[];
	readonly periods: readonly Period[];
	readonly by: readonly StratumName[];
	/** Hides and rounds further what the unit's own control lets through. */
	readonly threshold: number;
	readonly rounding: number;
}

type Note = (
	code: QueryProblemCode,
	at: string,
	message: string,
	remedy: string,
	detail?: QueryProblem['detail']
) => void;

/** Finds what a query names, or says everything that is wrong with it. */
export function checkQuery(
	query: Query,
	catalogue: Catalogue,
	settings: ResearchSettings,
	now: Date
): CheckedQuery | { readonly problems: readonly QueryProblem[] } {
	const problems: QueryProblem[] = [];
	const note: Note = (code, at, message, remedy, detail = {}) =>
		void problems.push({ code, at, line: null, message, remedy, detail });
	const measure = measureOf(query.measure);
	const score = findScore(query, measure, catalogue, note);
	const form = findForm(query, measure, catalogue, note);
	checkMoments(query, measure, catalogue, note);
	const periods = findPeriods(query, measure, settings, now, note);
	const by = findStrata(query, measure, settings, note);
	const further = checkControl(query, settings, note);
	if (problems.length > 0) return { problems };
	const variables = variablesOf(measure, { score, form, suggestions: catalogue.suggestions });
	return { query, measure, score, form, variables, periods, by, ...further };
}

function findScore(
	{ score: name }: Query,
	measure: Measure,
	{ scores }: Catalogue,
	note: Note
): AskableScore | null {
	if (measure.needs !== 'score') {
		if (name !== undefined) notNeeded('score', measure, note);
		return null;
	}
	if (name === undefined) {
		note('missing', 'score', `${measure.name} needs a score.`, 'Name one: score: audit.zone', {
			field: 'score'
		});
		return null;
	}
	const score = scores.find((one) => one.name === name);
	if (!score) {
		const names = scores.map((one) => one.name);
		const message = `There is no score "${name}" to ask for.`;
		note('no-such-score', 'score', message, didYouMean(name, names), { name });
		return null;
	}
	if (measure.name === 'agreement' && !score.hasTwoRaters) {
		const message = `${score.formId} is answered by one side only.`;
		note('one-rater', 'score', message, 'Choose a form that both sides answer.', { name });
	}
	if (measure.name === 'consistency' && score.items.length < 3) {
		const message = `${name} is not the sum of three or more items.`;
		note('no-items', 'score', message, 'Choose a score that sums items.', { name });
	}
	return score;
}

function findForm(
	{ form: name }: Query,
	measure: Measure,
	{ forms }: Catalogue,
	note: Note
): AskableForm | null {
	if (measure.needs !== 'form') {
		if (name !== undefined) notNeeded('form', measure, note);
		return null;
	}
	if (name === undefined) {
		note('missing', 'form', `${measure.name} needs a form.`, 'Name one: form: audit', {
			field: 'form'
		});
		return null;
	}
	const form = forms.find(({ id }) => id === name);
	if (form) return form;
	const ids = forms.map(({ id }) => id);
	const message = `There is no form "${name}" to ask for.`;
	note('no-such-form', 'form', message, didYouMean(name, ids), { name });
	return null;
}

function notNeeded(field: string, { name }: Measure, note: Note): void {
	note('not-needed', field, `${name} takes no ${field}.`, 'Leave it out.', { field });
}

function checkMoments(
	{ moment, later }: Query,
	measure: Measure,
	{ moments }: Catalogue,
	note: Note
): void {
	const check = (at: string, name: string) => {
		if (moments.includes(name)) return;
		const message = `There is no moment "${name}".`;
		note('no-such-moment', at, message, didYouMean(name, moments), { name });
	};
	check('moment', moment);
	if (later !== undefined && measure.needsLater) check('later', later);
	if (later !== undefined && !measure.needsLater) notNeeded('later', measure, note);
	if (later === undefined && measure.needsLater) {
		const message = `${measure.name} needs a later moment.`;
		note('missing', 'later', message, 'Name one: later: review', { field: 'later' });
	}
}

function findPeriods(
	query: Query,
	measure: Measure,
	{ grain }: ResearchSettings,
	now: Date,
	note: Note
): readonly Period[] {
	return query.periods.flatMap((name, i) => {
		const at = `periods.${i}`;
		const period = readPeriod(name, grain);
		if (!period) {
			note(
				'not-a-period',
				at,
				`"${name}" is not a period here: this unit divides time by ${grain}.`,
				`Write it as ${periodExamples[grain]}.`,
				{ name, example: periodExamples[grain] }
			);
			return [];
		}
		if (!isOver(period, now)) {
			const remedy = 'Ask again when it is: figures that grow from day to day tell who was added.';
			note('period-not-over', at, `${name} is not over.`, remedy, { name });
		} else if (
			measure.name === 'drop-out' &&
			!isOver({ ...period, lastWeek: laterWeek(period.lastWeek, weeksToComeBack) }, now)
		) {
			const message = `The ${weeksToComeBack} weeks after ${name} are not over.`;
			const remedy = 'Ask for an earlier period, or again when they are.';
			note('later-not-over', at, message, remedy, { name, weeks: weeksToComeBack });
		}
		return [period];
	});
}

function findStrata(
	query: Query,
	measure: Measure,
	{ core }: ResearchSettings,
	note: Note
): readonly StratumName[] {
	const by = query.by.flatMap((name, i) => {
		const found = stratumNames.find((one) => one === name);
		if (!found) {
			const message = `There is no stratum "${name}".`;
			note('no-such-stratum', `by.${i}`, message, didYouMean(name, stratumNames), { name });
		}
		return found ? [found] : [];
	});
	if (new Set(by).size < by.length) {
		note('stratum-twice', 'by', 'A stratum is named twice.', 'Name each once.');
	} else if (measure.hasManyVariables && by.some((name) => name !== core)) {
		const message = `${measure.name} can only be divided by ${core} in this unit.`;
		note('core-only', 'by', message, `Leave it out, or use ${core}.`, { core });
	} else if (by.length === 2 && !by.includes(core)) {
		note(
			'not-crossed',
			'by',
			`${by.join(' and ')} can't be crossed in this unit.`,
			`Only ${core} is crossed with one other stratum. Ask for each by itself.`,
			{ core }
		);
	}
	return by;
}

function checkControl(
	query: Query,
	settings: ResearchSettings,
	note: Note
): Pick<CheckedQuery, 'threshold' | 'rounding'> {
	const { threshold = settings.threshold, rounding = settings.rounding } = query;
	if (threshold < Math.max(lowestThreshold, settings.threshold)) {
		note(
			'threshold-too-low',
			'threshold',
			`A threshold of ${threshold} is below that of the unit, ${settings.threshold}.`,
			'Leave it out, or make it higher. An administrator can lower the unit’s own, with a reason.',
			{ threshold, least: settings.threshold }
		);
	}
	if (rounding % settings.rounding !== 0) {
		note(
			'rounding-too-fine',
			'rounding',
			`Rounding to ${rounding} is finer than, or crosswise to, the unit's rounding to ${settings.rounding}.`,
			`Leave it out, or use a multiple of ${settings.rounding}.`,
			{ rounding, least: settings.rounding }
		);
	}
	return { threshold, rounding };
}

const periodExamples: Readonly<Record<Grain, string>> = {
	year: '2026',
	'half-year': '2026-H1',
	quarter: '2026-Q1',
	month: '2026-01'
};
