import type {
	CompiledForm,
	CompiledItem,
	CompiledSuggestion,
	Content
} from '../compile/compiled.ts';
import {
	leaves,
	type Condition,
	type LeafCondition,
	type Operand
} from '../conditions/condition.ts';
import { answerableItems } from '../evaluation/program.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import { requiredItems } from '../scoring/required-items.ts';
import { inputGivenBy } from '../evaluation/input-given-by.ts';

/** What an item is for: whom it feeds. */
export interface ItemUse {
	readonly item: string;
	readonly form: string;
	readonly type: string;
	/** Suggestions that read it, directly or through a score. */
	readonly suggestions: readonly string[];
	/** Scores that count it or need it. */
	readonly scores: readonly string[];
	/** Items it shows or hides in its form. */
	readonly opens: readonly string[];
	/** Forms it opens in a package. */
	readonly opensForms: readonly string[];
	readonly isCritical: boolean;
	/** The person's own words: read by people, not by rules. */
	readonly isReadByPeople: boolean;
}

/** Which items feed what, over all content. */
export function contentMatrix(content: Content): readonly ItemUse[] {
	const scoreItems = new Map(
		content.forms.flatMap((form) =>
			form.scores.map((score) => [score.name, requiredItems(score, form)] as const)
		)
	);
	const feeds = new Map<string, Set<string>>();
	for (const suggestion of content.suggestions) {
		for (const item of itemsOf(conditionsOf(suggestion), scoreItems)) {
			feeds.set(item, (feeds.get(item) ?? new Set()).add(suggestion.id));
		}
	}
	return content.forms.flatMap((form) =>
		answerableItems(form).map((item) => ({
			...itemUse(item, form, feeds, scoreItems),
			opensForms: formsOpenedBy(item.name, content, scoreItems)
		}))
	);
}

/** True when no rule and no person has a use for the answer: justify it or remove it. */
export function isUnused(use: ItemUse): boolean {
	return (
		!use.isReadByPeople &&
		!use.isCritical &&
		use.suggestions.length + use.scores.length + use.opens.length + use.opensForms.length === 0
	);
}

function itemUse(
	item: CompiledItem,
	form: CompiledForm,
	feeds: ReadonlyMap<string, ReadonlySet<string>>,
	scoreItems: ReadonlyMap<string, readonly string[]>
): Omit<ItemUse, 'opensForms'> {
	const opens = answerableItems(form).filter(
		(other) => other.when && itemsOf([other.when], scoreItems).has(item.name)
	);
	return {
		item: item.name,
		form: form.id,
		type: item.type,
		suggestions: [...(feeds.get(item.name) ?? [])].sort(),
		scores: form.scores
			.filter((score) => scoreItems.get(score.name)?.includes(item.name))
			.map((score) => score.id),
		opens: opens.map((other) => other.id),
		isCritical: form.critical.some((one) => one.item === item.name),
		isReadByPeople: itemTypeOf(item).isFreeText || inputGivenBy(item) !== undefined
	};
}

function formsOpenedBy(
	item: string,
	{ packages }: Content,
	scoreItems: ReadonlyMap<string, readonly string[]>
): readonly string[] {
	const opened = packages
		.flatMap((one) => one.forms)
		.filter(({ when }) => when && itemsOf([when], scoreItems).has(item));
	return [...new Set(opened.map(({ form }) => form))].sort();
}

/** Every condition of a suggestion: what raises it, what holds it back, what strengthens it. */
export function conditionsOf(suggestion: CompiledSuggestion): readonly Condition[] {
	return [
		suggestion.when,
		...suggestion.unless.map((reason) => reason.when),
		...suggestion.strengthens.map((reason) => reason.when)
	];
}

function itemsOf(
	conditions: readonly Condition[],
	scoreItems: ReadonlyMap<string, readonly string[]>
): ReadonlySet<string> {
	const ofOperand = (operand: Operand): readonly string[] =>
		'item' in operand
			? [operand.item]
			: 'score' in operand
				? (scoreItems.get(operand.score) ?? [])
				: [];
	const ofLeaf = (leaf: LeafCondition): readonly string[] => [
		...('ref' in leaf ? [leaf.ref.item] : []),
		...('score' in leaf ? (scoreItems.get(leaf.score) ?? []) : []),
		...(leaf.op === 'compare' ? [...ofOperand(leaf.left), ...ofOperand(leaf.right)] : [])
	];
	return new Set(conditions.flatMap(leaves).flatMap(ofLeaf));
}
