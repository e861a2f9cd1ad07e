import type { Answer, Marks } from '#engine/answers/answer.ts';
import type { Instant } from '../clock.ts';
import type { ResponseId } from '../ids.ts';
import type { PersonKey } from '../vault/person-key.ts';

/** What is sealed about an answer. */
export interface SealedAnswer {
	readonly answer: Answer;
	readonly marks: Marks;
}

/** An answer as it stands in the history: what, who, when. */
export interface StoredAnswer extends SealedAnswer {
	readonly item: string;
	readonly seq: number;
	readonly by: { readonly kind: string; readonly id: string };
	readonly at: Instant;
}

/** Names one write of one page on one device. */
export interface WriteName {
	readonly client: string;
	readonly seq: number;
	readonly item: string;
}

// The item is part of the row, so that an answer cannot be passed off as that to another question.
function rowOf(responseId: ResponseId, write: WriteName): string {
	return JSON.stringify([responseId, write.client, write.seq, write.item]);
}

export function sealAnswer(
	key: PersonKey,
	responseId: ResponseId,
	write: WriteName,
	said: SealedAnswer
): string {
	return key.seal(said, 'answer_event', rowOf(responseId, write), 'sealed');
}

export function openAnswer(
	key: PersonKey,
	responseId: ResponseId,
	write: WriteName,
	sealed: string
): SealedAnswer {
	return key.open(sealed, 'answer_event', rowOf(responseId, write), 'sealed');
}
