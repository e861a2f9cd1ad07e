import type { CompiledForm } from '../compile/compiled.ts';
import type { Context } from '../answers/answer.ts';
import { readAnswers } from '../answers/read-answers.ts';
import { evaluation, type Evaluation } from '../evaluation/evaluation.ts';
import { answerableItems } from '../evaluation/program.ts';
import { reportForm } from './report-form.ts';
import type { ScoreReport } from './report.ts';

/** Results of one worked case, written as `expect` is in the instruments' README, section 3. */
export type CaseResults = Readonly<Record<string, unknown>>;

export interface CaseInput {
	readonly facts?: Readonly<Record<string, string | number | boolean>>;
	readonly answers: Readonly<Record<string, unknown>>;
}

export type CaseOutcome =
	{ readonly results: CaseResults } | { readonly unknownItems: readonly string[] };

/**
 * Scores cases of one form one after the other, on one evaluation. `alongside` are the forms to
 * evaluate with it when it looks at others; those are not asked.
 */
export function caseScorer(
	form: CompiledForm,
	alongside: readonly CompiledForm[] = [form]
): (input: CaseInput) => CaseOutcome {
	const evaluated = evaluation({ forms: alongside, suggestions: [] }, [form.id]);
	return (input) => {
		const read = readAnswers(input.answers, form);
		if (read.unknown.length > 0) return { unknownItems: read.unknown };
		const context: Context = { facts: input.facts ?? {} };
		evaluated.load(read.answers, context);
		const refused = answerableItems(form).flatMap(({ id }) =>
			Object.hasOwn(read.refused, id) ? [id] : []
		);
		return { results: results(form, evaluated, refused) };
	};
}

function results(
	form: CompiledForm,
	evaluated: Evaluation,
	refusedItems: readonly string[]
): CaseResults {
	const report = reportForm(form, evaluated);
	const ids = (names: readonly string[]) => names.map((name) => name.slice(form.id.length + 1));
	return {
		...Object.fromEntries(report.scores.map((score) => [score.score.id, written(score)])),
		complete: report.completeness.isComplete,
		missing: ids(report.completeness.missing),
		declined: ids(report.declined),
		hidden: ids(report.hidden),
		refused: refusedItems,
		critical: ids(report.critical.map((one) => one.item)),
		'critical-unknown': ids(report.criticalUnknown.map((one) => one.item))
	};
}

/** A number or `{value, lower, upper}`; a band's name or `{possible}`; true, false or "unknown". */
export function written(score: ScoreReport): unknown {
	switch (score.kind) {
		case 'truth':
			return score.truth;
		case 'band':
			return score.possible.length === 1 ? score.possible[0] : { possible: score.possible };
		case 'number':
			return score.lower === score.upper
				? score.lower
				: { value: score.value, lower: score.lower, upper: score.upper };
	}
}

/** Differences between what a case expects and what came out; decimals within 0.01. */
export function caseDifferences(
	expected: Readonly<Record<string, unknown>>,
	got: CaseResults
): readonly { readonly key: string; readonly expected: unknown; readonly got: unknown }[] {
	return Object.entries(expected).flatMap(([key, value]) =>
		isAsExpected(value, got[key]) ? [] : [{ key, expected: value, got: got[key] }]
	);
}

function isAsExpected(expected: unknown, got: unknown): boolean {
	if (typeof expected === 'number' && typeof got === 'number') {
		return Math.abs(expected - got) <= 0.01 + 1e-9;
	}
	if (typeof expected !== 'object' || expected === null) return expected === got;
	if (typeof got !== 'object' || got === null) return false;
	if (Array.isArray(expected)) {
		return (
			Array.isArray(got) &&
			expected.length === got.length &&
			expected.every((one, i) => isAsExpected(one, got[i]))
		);
	}
	return Object.entries(expected).every(([key, value]) => {
		const other = (got as Record<string, unknown>)[key];
		if (key === 'possible' && Array.isArray(value) && Array.isArray(other)) {
			return isAsExpected([...value].sort(), [...other].sort());
		}
		return isAsExpected(value, other);
	});
}
