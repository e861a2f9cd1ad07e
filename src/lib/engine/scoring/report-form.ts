import type { CompiledForm, CriticalItem } from '../compile/compiled.ts';
import { isTrue } from '../conditions/truth.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { answerableItems } from '../evaluation/program.ts';
import { stateCodes } from '../evaluation/world.ts';
import { completenessOf, reportScore, type Completeness, type ScoreReport } from './report.ts';
import { requiredItems } from './required-items.ts';

/** All that follows from the answers to one form. */
export interface FormReport {
	readonly form: CompiledForm;
	readonly scores: readonly ScoreReport[];
	/** Over every item that any score needs; over all items when the form has no scores. */
	readonly completeness: Completeness;
	/** Shown items the person would rather not answer, scored or not. */
	readonly declined: readonly string[];
	readonly hidden: readonly string[];
	/** Fired whatever the total, as soon as they are answered (semantics 4.6). */
	readonly critical: readonly CriticalItem[];
	/** Not known: never to be read as safe. */
	readonly criticalUnknown: readonly CriticalItem[];
}

export function reportForm(form: CompiledForm, evaluation: Evaluation): FormReport {
	const { world, places } = evaluation;
	const items = answerableItems(form).map((item) => item.name);
	const required = new Set(form.scores.flatMap((score) => requiredItems(score, form)));
	const counted = form.scores.length === 0 ? items : items.filter((item) => required.has(item));
	const critical = evaluation.critical.find((one) => one.form === form.id);
	return {
		form,
		scores: form.scores.map((score) => reportScore(score, form, evaluation)),
		completeness: completenessOf(counted, evaluation),
		declined: items.filter((item) => {
			const slot = places.slot(item);
			return world.shown[slot] === isTrue && world.states[slot] === stateCodes.declined;
		}),
		hidden: items.filter((item) => world.shown[places.slot(item)] !== isTrue),
		critical: critical?.fired() ?? [],
		criticalUnknown: critical?.unknown() ?? []
	};
}
