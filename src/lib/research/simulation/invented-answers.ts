import type { Answer, Answers, Context } from '#engine/answers/answer.ts';
import type { CompiledForm, CompiledItem } from '#engine/compile/compiled.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import { stateNames } from '#engine/evaluation/world.ts';
import type { InventedPerson } from './invented-person.ts';
import { normal, type Chance } from './seeded-chance.ts';

/**
 * Answers a form as an invented person would: every item leans on the same burden, so answers go
 * together as they do in people; some are skipped, some declined; hidden items stay open.
 */
export function answerAs(
	person: InventedPerson,
	occasion: number,
	form: CompiledForm,
	evaluated: Evaluation,
	context: Context,
	chance: Chance
): void {
	evaluated.load({}, context);
	const burden = person.burden + person.change * (occasion - 1);
	const reversed = reversedItems(form);
	for (const item of answerableItems(form)) {
		if (evaluated.world.shown[evaluated.places.slot(item.name)] !== isTrue) continue;
		const left = chance();
		if (left < person.reticence) {
			const state = left < person.reticence / 3 ? 'declined' : 'skipped';
			evaluated.set(item.name, { state });
			continue;
		}
		const value = valueFor(item, reversed.has(item.name) ? -burden : burden, chance);
		if (value !== undefined) evaluated.set(item.name, { state: 'answered', value });
	}
}

/** Items of which a high answer says that somebody is well: their score is turned round. */
function reversedItems({ scores }: CompiledForm): ReadonlySet<string> {
	const terms = scores.flatMap(({ rule }) => ('terms' in rule ? rule.terms : []));
	return new Set(
		terms.flatMap((term) => ('isReversed' in term && term.isReversed ? [term.item] : []))
	);
}

/** The answers that a form has in an evaluation, by full item name. */
export function answersIn(form: CompiledForm, { world, places }: Evaluation): Answers {
	const answers: Record<string, Answer> = {};
	for (const item of answerableItems(form)) {
		const slot = places.slot(item.name);
		const state = stateNames[world.states[slot] as number];
		const value = world.values[slot];
		if (state === 'declined' || state === 'skipped') answers[item.name] = { state };
		else if (state === 'answered' && value !== undefined) answers[item.name] = { state, value };
	}
	return answers;
}

function valueFor(item: CompiledItem, burden: number, chance: Chance): string | number | undefined {
	const lean = 0.75 * burden + 0.66 * normal(chance);
	// The logistic curve turns a lean into a place on the scale.
	const place = 1 / (1 + Math.exp(-1.4 * lean));
	if (item.type === 'choice' && item.options) {
		const scored = item.options
			.filter((option) => !option.isUnsure)
			.toSorted((a, b) => scoreOf(a) - scoreOf(b));
		return scored[Math.min(scored.length - 1, Math.floor(place * scored.length))]?.value;
	}
	if (item.type === 'scale' && item.min !== undefined && item.max !== undefined) {
		return Math.round(item.min + place * (item.max - item.min));
	}
	return undefined;
}

function scoreOf(option: { readonly score?: number; readonly value: string | number }): number {
	return option.score ?? (typeof option.value === 'number' ? option.value : 0);
}
