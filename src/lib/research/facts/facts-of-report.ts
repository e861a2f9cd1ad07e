import type { CompiledScore } from '#engine/compile/compiled.ts';
import type { FormReport } from '#engine/scoring/report-form.ts';
import type { ScoreReport } from '#engine/scoring/report.ts';
import { isoWeek } from './iso-week.ts';

/** When and how a form was answered, and by whom in the coarsest words. */
export interface Occasion {
	/** 1 for the first time the person answered this form as this rater. */
	readonly number: number;
	readonly moment: string;
	readonly submittedAt: Date;
	readonly ageBand: string;
	readonly gender: string;
	readonly mode: string;
}

/** One score as plain numbers and categories: nothing else goes into research. */
export interface ScoreFact {
	readonly formId: string;
	readonly formVersion: string;
	/** Id of the score within its form. */
	readonly score: string;
	/** Null while the instrument's missing-data rule withholds it. */
	readonly value: number | null;
	readonly lower: number;
	readonly upper: number;
	readonly isComplete: boolean;
	readonly answered: number;
	readonly total: number;
	/** Items the person would rather not answer. */
	readonly declined: number;
	/** The band, or true or false; null while more than one is possible. */
	readonly band: string | null;
	readonly possibleBands: readonly string[];
	readonly occasion: number;
	readonly moment: string;
	readonly week: string;
	readonly ageBand: string;
	readonly gender: string;
	readonly mode: string;
}

/**
 * The facts of one response. A band or cut-off carries the numbers of the score that it divides, as
 * far as they have limits; a plain number without known limits is left out while it is open.
 */
export function factsOf(report: FormReport, occasion: Occasion): readonly ScoreFact[] {
	const byName = new Map(report.scores.map((one) => [one.score.name, one]));
	return report.scores.flatMap((one) => {
		const numbers = numbersOf(one, byName);
		if (!Number.isFinite(numbers.lower) || !Number.isFinite(numbers.upper)) return [];
		return [
			{
				formId: report.form.id,
				formVersion: report.form.version,
				score: one.score.id,
				...numbers,
				isComplete: one.isComplete,
				answered: one.answered,
				total: one.total,
				declined: one.declined.length,
				...bandsOf(one),
				occasion: occasion.number,
				moment: occasion.moment,
				week: isoWeek(occasion.submittedAt),
				ageBand: occasion.ageBand,
				gender: occasion.gender,
				mode: occasion.mode
			}
		];
	});
}

type Numbers = Pick<ScoreFact, 'value' | 'lower' | 'upper'>;

function numbersOf(one: ScoreReport, byName: ReadonlyMap<string, ScoreReport>): Numbers {
	if (one.kind === 'number') return { value: one.value, lower: one.lower, upper: one.upper };
	const base = byName.get(baseOf(one.score) ?? '');
	const ofBase = base?.kind === 'number' ? numbersOf(base, byName) : null;
	if (ofBase && Number.isFinite(ofBase.lower) && Number.isFinite(ofBase.upper)) return ofBase;
	if (one.kind === 'truth') {
		const value = one.truth === 'unknown' ? null : Number(one.truth);
		const limits = { lower: value ?? 0, upper: value ?? 1 };
		// Without known limits it has no number, but its class counts: nobody who answered is missing.
		return { value: ofBase ? null : value, ...limits };
	}
	const places = one.possible.map((band) => classNames(one.score).indexOf(band));
	return { value: null, lower: Math.min(...places), upper: Math.max(...places) };
}

/** The score that a band or cut-off divides. */
export function baseOf({ rule }: CompiledScore): string | undefined {
	return rule.kind === 'bands' || rule.kind === 'cutOff' ? rule.of : undefined;
}

/** What a score can come out as, in the declared order; empty for plain numbers. */
export function classNames({ rule }: CompiledScore): readonly string[] {
	switch (rule.kind) {
		case 'bands':
		case 'classify':
			return rule.bands.map((band) => band.id);
		case 'truth':
		case 'cutOff':
			return ['false', 'true'];
		default:
			return [];
	}
}

function bandsOf(one: ScoreReport): Pick<ScoreFact, 'band' | 'possibleBands'> {
	switch (one.kind) {
		case 'number':
			return { band: null, possibleBands: [] };
		case 'truth':
			return one.truth === 'unknown'
				? { band: null, possibleBands: ['false', 'true'] }
				: { band: String(one.truth), possibleBands: [String(one.truth)] };
		case 'band': {
			const [only] = one.possible;
			const isCertain = one.possible.length === 1 && only !== undefined;
			return { band: isCertain ? only : null, possibleBands: one.possible };
		}
	}
}
