import type { Context } from '#engine/answers/answer.ts';
import type {
	CompiledBand,
	CompiledForm,
	CompiledScore,
	CutOffSource,
	Source
} from '#engine/compile/compiled.ts';
import type { Program } from '#engine/evaluation/program.ts';
import { scoreReason } from '#engine/explain/reason.ts';
import { requiredItems } from '#engine/scoring/required-items.ts';
import { reportForm, type FormReport } from '#engine/scoring/report-form.ts';
import type { ScoreReport } from '#engine/scoring/report.ts';
import { textIn, type Language } from '#engine/text.ts';
import type { Response } from '../care/response.ts';
import { sourceWords } from './source-words.ts';
import { evaluationOf } from './evaluation-of.ts';

/** A score of one response as a clinician reads it: never more certain than it is. */
export interface ScoreLine {
	readonly score: string;
	readonly title: string;
	readonly says: string;
	readonly kind: ScoreReport['kind'];
	readonly isCertain: boolean;
	readonly isComplete: boolean;
	readonly value: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly answered: number;
	readonly total: number;
	readonly missing: number;
	readonly declined: number;
	/** Cut-offs that decided, with where they come from. */
	readonly cutOffs: readonly CutOffLine[];
	/** Sex was not known: the lower cut-off was used (semantics 4.4). */
	readonly usedSensitiveCutOff: boolean;
}

export interface CutOffLine {
	readonly name: string;
	readonly from: number | null;
	readonly status: CutOffSource['status'];
	readonly source: string | null;
	readonly population: string | null;
	readonly isToBeChecked: boolean;
}

export interface ScoredResponse {
	readonly report: FormReport;
	readonly lines: readonly ScoreLine[];
}

/** Scores a response by the version it was given in. */
export function scoredResponse(
	response: Response,
	form: CompiledForm,
	program: Program,
	context: Context,
	sources: readonly Source[],
	language: Language
): ScoredResponse {
	const evaluated = evaluationOf(form, program);
	const known = Object.entries(response.answers).filter(([item]) => evaluated.places.hasItem(item));
	evaluated.load(Object.fromEntries(known.map(([item, stored]) => [item, stored.answer])), context);
	const report = reportForm(form, evaluated);
	const lines = report.scores
		.filter(({ score }) => score.title !== undefined)
		.filter(({ score, total }) => total > 0 || requiredItems(score, form).length === 0)
		.map((one): ScoreLine => {
			const { score } = one;
			return {
				score: score.name,
				title: textIn(score.title ?? {}, language).words,
				says: scoreReason(score.name, evaluated, language).says,
				kind: one.kind,
				isCertain: isCertain(one),
				isComplete: one.isComplete,
				value: one.kind === 'number' ? one.value : null,
				lower: one.kind === 'number' ? one.lower : null,
				upper: one.kind === 'number' ? one.upper : null,
				answered: one.answered,
				total: one.total,
				missing: one.missing.length,
				declined: one.declined.length,
				cutOffs: cutOffLines(score, sources, language),
				usedSensitiveCutOff: one.usedSensitiveCutOff
			};
		});
	return { report, lines };
}

function isCertain(report: ScoreReport): boolean {
	switch (report.kind) {
		case 'number':
			return report.lower === report.upper;
		case 'truth':
			return report.truth !== 'unknown';
		case 'band':
			return report.possible.length === 1;
	}
}

function cutOffLines(
	{ rule, cutOff }: CompiledScore,
	sources: readonly Source[],
	language: Language
): readonly CutOffLine[] {
	const line = (name: string, from: number | null, source: CutOffSource): CutOffLine => ({
		name,
		from,
		status: source.status,
		source: source.source === undefined ? null : sourceWords(source.source, sources),
		population: source.population ? textIn(source.population, language).words : null,
		isToBeChecked: source.toCheck ?? false
	});
	if (rule.kind === 'bands') {
		return rule.bands.map((band: CompiledBand) =>
			line(band.text ? textIn(band.text, language).words : band.id, band.from.sensitive, band)
		);
	}
	if (!cutOff) return [];
	return [line('', rule.kind === 'cutOff' ? rule.cutOff.sensitive : null, cutOff)];
}
