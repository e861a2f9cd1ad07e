import type { CompiledForm } from '../compile/compiled.ts';
import { answerableItems } from '../evaluation/program.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import { requiredItems } from '../scoring/required-items.ts';
import type { Invariant } from './invariant.ts';

/** Forms about readiness, motivation and ambivalence. */
const profiles =
	/^(readiness-|ambivalence-|stage-of-change|motivation-|socrates|rcq|functions-of-use)/;

/** 7.8: ambivalence and readiness are shown as profiles, never summed into one number. */
export const readinessIsAProfile: Invariant = {
	section: '7.8',
	says: 'Ambivalence and readiness are never summed into one number.',
	violations: ({ forms }) =>
		forms.filter(({ id }) => profiles.test(id)).flatMap((form) => totalsOf(form))
};

/** Sums and means that take in everything a form measures. */
function totalsOf(form: CompiledForm) {
	const measured = answerableItems(form).filter((item) => itemTypeOf(item).scoreRange(item));
	return form.scores
		.filter(({ rule }) => rule.kind === 'sum' || rule.kind === 'mean')
		.filter((score) => {
			const needed = requiredItems(score, form);
			return measured.length > 1 && measured.every((item) => needed.includes(item.name));
		})
		.map((score) => ({ at: score.name, message: 'adds everything up to one number' }));
}
