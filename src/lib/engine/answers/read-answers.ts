import type { CompiledForm, CompiledItem } from '../compile/compiled.ts';
import { allItems } from '../evaluation/program.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import type { Answer } from './answer.ts';
import type { Refusal } from './coerced.ts';

/** Answers of one form as read from outside, by item id. */
export interface ReadAnswers {
	/** By full name; items that said nothing are absent. */
	readonly answers: Readonly<Record<string, Answer>>;
	/** Inputs that did not fit, with the reason; the item stays as it was (semantics 2.3). */
	readonly refused: Readonly<Record<string, Refusal>>;
	/** Names that are no items of this form. */
	readonly unknown: readonly string[];
}

const settableStates = ['open', 'skipped', 'declined', 'unclear'] as const;

/** Reads one answer: a raw value, or `{ state: 'declined' }` and the like. */
export function readAnswer(
	raw: unknown,
	item: CompiledItem
): { readonly answer: Answer } | { readonly refusal: Refusal } {
	const itemType = itemTypeOf(item);
	if (!itemType.isAnswerable) return { refusal: { code: 'wrong-shape', details: {} } };
	if (statesSomething(raw)) {
		const state = settableStates.find((one) => one === raw.state);
		return state ? { answer: { state } } : { refusal: { code: 'wrong-shape', details: {} } };
	}
	const coerced = itemType.coerce(raw, item);
	if (coerced.outcome === 'refused') return { refusal: coerced.refusal };
	if (coerced.outcome === 'empty') return { answer: { state: 'open' } };
	return { answer: { state: 'answered', value: coerced.value } };
}

function statesSomething(raw: unknown): raw is { readonly state: unknown } {
	return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'state');
}

/** Reads answers by item id or alias, as in the instruments' worked cases. */
export function readAnswers(
	raw: Readonly<Record<string, unknown>>,
	form: CompiledForm
): ReadAnswers {
	const items = new Map(
		allItems(form).flatMap((item) => [item.id, ...(item.aliases ?? [])].map((id) => [id, item]))
	);
	const answers: Record<string, Answer> = {};
	const refusals: Record<string, Refusal> = {};
	const unknown: string[] = [];
	for (const [id, value] of Object.entries(raw)) {
		const item = items.get(id.startsWith(`${form.id}.`) ? id.slice(form.id.length + 1) : id);
		if (!item) {
			unknown.push(id);
			continue;
		}
		const read = readAnswer(value, item);
		if ('refusal' in read) refusals[item.id] = read.refusal;
		else if (read.answer.state !== 'open') answers[item.name] = read.answer;
	}
	return { answers, refused: refusals, unknown };
}
