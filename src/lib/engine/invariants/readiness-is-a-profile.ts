import type { CompiledForm, ScoreRule } from '../compile/compiled.ts';
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

const combining: readonly string[] = ['sum', 'mean', 'min', 'max'];

/** A difference keeps two things apart; a sum by calculation does not. */
function isAddedUp(rule: ScoreRule): boolean {
	return rule.kind === 'calculate' && JSON.stringify(rule.expression).includes('"plus"');
}

/** Scores that make one number of more than half of what a form measures. */
function totalsOf(form: CompiledForm) {
	const measured = answerableItems(form).filter((item) => itemTypeOf(item).scoreRange(item));
	return form.scores
		.filter(({ rule }) => combining.includes(rule.kind) || isAddedUp(rule))
		.filter((score) => {
			const needed = requiredItems(score, form);
			const taken = measured.filter((item) => needed.includes(item.name)).length;
			return taken > 1 && taken * 2 > measured.length;
		})
		.map((score) => ({ at: score.name, message: 'adds everything up to one number' }));
}
