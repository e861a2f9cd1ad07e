import type { StoredState } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { isEmptyInput } from '#engine/answers/coerced.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import { answerField, shownField, standingField, stateField, talkField } from './field-names.ts';
import { inputOf } from './inputs/inputs.ts';
import { lastOf, type PostedFields } from './posted-fields.ts';
import type { Raw } from './raw.ts';

/** States that a person can put a question in. */
export type SayableState = Extract<StoredState, 'open' | 'skipped' | 'declined'>;

/** What a posted page says about one question. */
export interface PostedAnswer {
	readonly item: CompiledItem;
	/** As `readAnswer` of the engine takes it: what the controls held, or `{ state }`. */
	readonly raw: Raw | { readonly state: SayableState };
	readonly wantsToTalk: boolean;
}

/**
 * Reads a posted page of questions, by the names of `field-names.ts`. Questions that were not on
 * the page are not in the result: what they said before stands.
 */
export function readPosted(
	posted: PostedFields,
	items: readonly CompiledItem[]
): readonly PostedAnswer[] {
	const shown = new Set(posted.get(shownField));
	return items
		.filter((item) => shown.has(item.id) && itemTypeOf(item).isAnswerable)
		.map((item) => ({
			item,
			raw: rawOrState(posted, item),
			wantsToTalk: posted.has(talkField(item.id))
		}));
}

function rawOrState(posted: PostedFields, item: CompiledItem): PostedAnswer['raw'] {
	const pressed = sayable(lastOf(posted, stateField(item.id)));
	if (pressed) return { state: pressed };
	const raw = inputOf(item).readPosted(posted, answerField(item.id), item);
	if (!saysNothing(raw)) return raw;
	const standing = sayable(lastOf(posted, standingField(item.id)));
	return standing ? { state: standing } : raw;
}

function saysNothing(raw: Raw): boolean {
	if (isEmptyInput(raw)) return true;
	if (typeof raw !== 'object') return false;
	if ('left' in raw) return isEmptyInput([...raw.left, ...raw.right]);
	return raw.every((one) => typeof one === 'object' && Object.values(one.cells).every(saysNothing));
}

function sayable(state: string | undefined): SayableState | undefined {
	return (['open', 'skipped', 'declined'] as const).find((one) => one === state);
}
