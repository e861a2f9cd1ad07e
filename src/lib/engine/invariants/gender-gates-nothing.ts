import { leaves, type Condition } from '../conditions/condition.ts';
import type { CompiledSuggestion, Content } from '../compile/compiled.ts';
import { evaluation } from '../evaluation/evaluation.ts';
import { allItems } from '../evaluation/program.ts';
import type { Invariant } from './invariant.ts';

const genderFacts = ['fact.gender', 'fact.sex'];

/** How separation by gender is spoken of in the texts of a suggestion. */
const separation =
	/kjønnsdel|kjønnsseparat|(eget|ett) kjønn|kvinnegruppe|mannsgruppe|gender[- ]separat|(own|one) gender|women’?'?s (group|unit)|(?<!wo)men’?'?s (group|unit)/i;

function isAboutSeparation({ title, action, options }: CompiledSuggestion): boolean {
	return [title, action, ...options.map(({ text }) => text)]
		.flatMap((text) => Object.values(text))
		.some((words) => separation.test(words));
}

/** 7.2: no question is gated by gender, and gender alone never leads to separation. */
export const genderGatesNothing: Invariant = {
	section: '7.2',
	says: 'No item is gated by gender; gender alone never triggers separation.',
	violations(content) {
		const genderItems = content.forms
			.flatMap(allItems)
			.filter((item) => item.fact === 'gender' || item.fact === 'sex');
		const names = new Set(genderItems.map((item) => item.name));
		const readsGender = (condition: Condition): boolean =>
			leaves(condition).some(
				(leaf) =>
					(leaf.op === 'input' && genderFacts.includes(leaf.input)) ||
					('ref' in leaf && names.has(leaf.ref.item))
			);
		const gated = content.forms
			.flatMap(allItems)
			.flatMap((item) => [item, ...(item.items ?? [])])
			.filter((item) => item.when && readsGender(item.when))
			.map((item) => ({ at: item.name, message: 'is shown or hidden by gender' }));
		const opened = content.packages.flatMap(({ id, forms }) =>
			forms
				.filter(({ when }) => when && readsGender(when))
				.map(({ form }) => ({ at: `${id}: ${form}`, message: 'is opened by gender' }))
		);
		return [...gated, ...opened, ...suggestedByGenderAlone(content, [...names])];
	}
};

function suggestedByGenderAlone(content: Content, items: readonly string[]) {
	const evaluated = evaluation(content, []);
	const suggested = () =>
		evaluated.suggestions
			.filter((linked) => linked.status() === 'suggested')
			.filter((linked) => isAboutSeparation(linked.suggestion))
			.map((linked) => linked.suggestion.id);
	evaluated.load({});
	const anyway = new Set(suggested());
	const found = new Set<string>();
	const collect = () => suggested().forEach((id) => anyway.has(id) || found.add(id));
	for (const fact of ['gender', 'sex']) {
		for (const value of ['woman', 'man', 'non-binary', 'other', 'female', 'male']) {
			evaluated.load({}, { facts: { [fact]: value } });
			collect();
		}
	}
	for (const item of items) {
		for (const option of evaluated.world.items[evaluated.places.slot(item)]?.options ?? []) {
			evaluated.load({ [item]: { state: 'answered', value: option.value } });
			collect();
		}
	}
	return [...found].map((at) => ({ at, message: 'leads to separation by gender alone' }));
}
