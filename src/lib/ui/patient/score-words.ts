import { reportScore } from '#engine/scoring/report.ts';
import { textIn } from '#engine/text.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import type { Evaluation } from '#engine/evaluation/evaluation.ts';

/** A score of the form in words; null while nothing certain enough can be said. */
export function scoreWords(
	name: string,
	form: CompiledForm,
	evaluated: Evaluation,
	language: string
): string | null {
	const score = form.scores.find((one) => one.name === name);
	if (!score) return null;
	const report = reportScore(score, form, evaluated);
	switch (report.kind) {
		case 'number': {
			const { value, lower, upper } = report;
			if (value !== null) return String(value);
			const isKnown = Number.isFinite(lower) && Number.isFinite(upper);
			return isKnown ? `${lower}–${upper}` : null;
		}
		case 'band': {
			const [only] = report.possible;
			const { rule } = score;
			if (report.possible.length !== 1 || (rule.kind !== 'bands' && rule.kind !== 'classify')) {
				return null;
			}
			const text = rule.bands.find((band) => band.id === only)?.text;
			return text ? textIn(text, language).words : null;
		}
		case 'truth':
			return null;
	}
}
