import { reportScore } from '#engine/scoring/report.ts';
import { textIn } from '#engine/text.ts';
import type { SayToPatient } from '#texts/patient/say-to-patient.ts';
import type { Answering } from './answering.svelte.ts';

/** A score of the form in words; null while nothing certain enough can be said. */
export function scoreWords(name: string, answering: Answering, say: SayToPatient): string | null {
	const { form } = answering.handed;
	const score = form.scores.find((one) => one.name === name);
	if (!score) return null;
	const report = reportScore(score, form, answering.evaluated);
	switch (report.kind) {
		case 'number': {
			const { value, lower, upper } = report;
			if (value !== null) return String(value);
			const isKnown = Number.isFinite(lower) && Number.isFinite(upper);
			return isKnown ? say('answer.partly', { lower, upper }) : null;
		}
		case 'band': {
			const [only] = report.possible;
			const { rule } = score;
			if (report.possible.length !== 1 || (rule.kind !== 'bands' && rule.kind !== 'classify')) {
				return null;
			}
			const text = rule.bands.find((band) => band.id === only)?.text;
			return text ? textIn(text, say.language).words : null;
		}
		case 'truth':
			return null;
	}
}
