import type { Context } from '../answers/answer.ts';
import { readAnswers, type ReadAnswers } from '../answers/read-answers.ts';
import { compileCondition } from '../compile/compile-condition.ts';
import type { CompiledForm } from '../compile/compiled.ts';
import { nameResolver } from '../compile/resolve-names.ts';
import { linkCondition } from '../conditions/link-condition.ts';
import { isTrue, truthName, type TruthName } from '../conditions/truth.ts';
import type { RawCondition } from '../content/condition-schema.ts';
import { evaluation, type Evaluation } from '../evaluation/evaluation.ts';
import { allItems } from '../evaluation/program.ts';
import { reportForm, type FormReport } from '../scoring/report-form.ts';
import type { ScoreReport } from '../scoring/report.ts';

/** A form with answers in it, and short ways to look at what followed. */
export class Answered {
	readonly form: CompiledForm;
	readonly read: ReadAnswers;
	readonly evaluation: Evaluation;

	constructor(
		form: CompiledForm,
		raw: Readonly<Record<string, unknown>>,
		context: Context,
		offered?: readonly string[]
	) {
		this.form = form;
		this.read = readAnswers(raw, form);
		this.evaluation = evaluation({ forms: [form], suggestions: [] }, offered);
		this.evaluation.load(this.read.answers, context);
	}

	/** Ids of the items that show. */
	get shown(): readonly string[] {
		const { world } = this.evaluation;
		return allItems(this.form).flatMap((item, slot) =>
			world.shown[slot] === isTrue ? [item.id] : []
		);
	}

	get report(): FormReport {
		return reportForm(this.form, this.evaluation);
	}

	score(id: string): ScoreReport {
		const found = this.report.scores.find(({ score }) => score.id === id);
		if (!found) throw new Error(`no score ${id}`);
		return found;
	}

	/** `[lower, upper]` of a score. */
	interval(id: string): readonly [number, number] {
		const { world, places } = this.evaluation;
		const place = places.score(`${this.form.id}.${id}`);
		return [world.scores.lower[place] as number, world.scores.upper[place] as number];
	}

	value(id: string): number | null {
		const found = this.score(id);
		if (found.kind !== 'number') throw new Error(`${id} is no number`);
		return found.value;
	}

	possible(id: string): readonly string[] {
		const found = this.score(id);
		if (found.kind !== 'band') throw new Error(`${id} has no bands`);
		return found.possible;
	}

	truth(id: string): TruthName {
		const found = this.score(id);
		if (found.kind !== 'truth') throw new Error(`${id} is neither true nor false`);
		return found.truth;
	}

	/** What a condition says of the answers now. */
	holds(raw: RawCondition): TruthName {
		const { world, places } = this.evaluation;
		const condition = compileCondition(raw, nameResolver(this.form.id, new Map()));
		return truthName(linkCondition(condition, world, places, 'now').check());
	}
}
