import type { CompiledForm } from '#engine/compile/compiled.ts';
import { evaluation, type Evaluation } from '#engine/evaluation/evaluation.ts';
import type { Program } from '#engine/evaluation/program.ts';

const known = new WeakMap<CompiledForm, Evaluation>();

/**
 * The evaluation of a form: linked once, loaded anew for every response. Whoever takes it reads what
 * they need before they wait for anything.
 */
export function evaluationOf(form: CompiledForm, program: Program): Evaluation {
	const found = known.get(form) ?? evaluation(program, [form.id]);
	known.set(form, found);
	return found;
}
