import type { Answers, AnswerValue } from '../answers/answer.ts';
import type { CompiledForm, CompiledItem, Content, CriticalItem } from '../compile/compiled.ts';
import { leaves } from '../conditions/condition.ts';
import { linkCondition } from '../conditions/link-condition.ts';
import { isTrue } from '../conditions/truth.ts';
import { evaluation, type Evaluation } from '../evaluation/evaluation.ts';
import { allItems } from '../evaluation/program.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import type { Invariant } from './invariant.ts';

/** 7.5: every answer that makes a critical item fire also raises an alert with urgency now. */
export const safetyAnswersAlert: Invariant = {
	section: '7.5',
	says: 'A positive safety answer always yields an alert with an owner and urgency now.',
	violations(content) {
		const evaluated = evaluation(content, []);
		// In a shell the critical item raises the alert by itself; its wording is not ours to build on.
		return content.forms
			.filter(({ status }) => status !== 'shell')
			.flatMap((form) =>
				form.critical.flatMap((critical) => silentAnswers(critical, form, content, evaluated))
			);
	}
};

function silentAnswers(
	critical: CriticalItem,
	form: CompiledForm,
	content: Content,
	evaluated: Evaluation
) {
	const item = allItems(form).find((one) => one.name === critical.item);
	if (!item) return [];
	if (possibleValues(item).length === 0) {
		return [{ at: item.name, message: 'its answers cannot be gone through one by one' }];
	}
	const fires = linkCondition(critical.when, evaluated.world, evaluated.places, 'now');
	return possibleValues(item).flatMap((value) => {
		evaluated.load({ ...answersThatShow(item), [item.name]: { state: 'answered', value } });
		if (fires.check() !== isTrue) return [];
		const isAlerted = evaluated.suggestions.some(
			(linked) =>
				linked.suggestion.kind === 'alert' &&
				linked.suggestion.urgency === 'now' &&
				mentions(linked.suggestion.when, item.name, content) &&
				(linked.status() === 'suggested' || linked.instances().some(isSuggested))
		);
		return isAlerted
			? []
			: [{ at: item.name, message: `answered ${JSON.stringify(value)}, no alert comes up` }];
	});
}

/** A follow-up is only answered behind its own reason: the first answer that shows it. */
function answersThatShow(item: CompiledItem): Answers {
	const reason = (item.when ? leaves(item.when) : []).find((leaf) => leaf.op === 'item');
	const value = reason && 'values' in reason.test ? reason.test.values[0] : undefined;
	if (!reason || value === undefined || typeof value === 'boolean') return {};
	return {
		[reason.ref.item]: {
			state: 'answered',
			value: reason.test.op === 'includes' ? [value] : value
		}
	};
}

function isSuggested({ status }: { readonly status: string }): boolean {
	return status === 'suggested';
}

function mentions(when: unknown, item: string, { forms }: Content): boolean {
	const text = JSON.stringify(when);
	if (text.includes(`"${item}"`)) return true;
	const form = forms.find((one) => item.startsWith(`${one.id}.`));
	return (form?.scores ?? []).some(({ name }) => text.includes(`"${name}"`));
}

function possibleValues(item: CompiledItem): readonly AnswerValue[] {
	const options = (item.options ?? []).filter((option) => !option.isUnsure);
	if (item.type === 'choices') return options.map((option) => [option.value]);
	if (options.length > 0) return options.map((option) => option.value);
	const range = itemTypeOf(item).scoreRange(item);
	if (!range || range.upper - range.lower > 100) return [];
	return Array.from({ length: range.upper - range.lower + 1 }, (_, i) => range.lower + i);
}
