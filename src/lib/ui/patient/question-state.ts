import type { StoredState } from '#engine/answers/answer.ts';
import type { Refusal } from '#engine/answers/coerced.ts';
import type { Raw } from './raw.ts';

/** One question as the page holds it. */
export interface QuestionState {
	readonly raw: Raw;
	readonly state: StoredState;
	readonly wantsToTalk: boolean;
	/** Why what is written cannot be kept yet; the earlier answer stands (semantics 2.3). */
	readonly refusal: Refusal | undefined;
}

export const openQuestion: QuestionState = {
	raw: undefined,
	state: 'open',
	wantsToTalk: false,
	refusal: undefined
};
