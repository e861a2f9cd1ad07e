import type { Answer, Marks } from '#engine/answers/answer.ts';
import { ServerRefusal } from '../server-refusal.ts';

/** One small idempotent write of a page; its value was checked by the engine before. */
export interface AnswerWrite {
	/** Made by the page when it opens; one page on one device. */
	readonly client: string;
	/** Counts this client's writes from 1. */
	readonly seq: number;
	readonly item: string;
	readonly answer: Answer;
	readonly marks: Marks;
}

const mostWrites = 500;
const clientName = /^[\w-]{1,64}$/;
const itemName = /^[\w.-]{1,200}$/;

/** Refuses what no page of ours would send. */
export function checkWrites(writes: readonly AnswerWrite[]): void {
	const areRight =
		writes.length <= mostWrites &&
		writes.every(
			(write) =>
				clientName.test(write.client) &&
				itemName.test(write.item) &&
				Number.isSafeInteger(write.seq) &&
				write.seq >= 1 &&
				write.seq < 2 ** 31
		);
	if (areRight) return;
	throw new ServerRefusal(
		'invalid',
		'These answers did not arrive as they should.',
		'Load the page again. What was saved before is still there.'
	);
}

/**
 * A clinician writes into a patient's answers only what the semantics allow: while helping (said
 * so), to mark as unclear, or to confirm (2.1, 2.4, 2.5). An own view is a response of its own.
 */
export function refuseOverwritingThePatient(writes: readonly AnswerWrite[]): void {
	const isAllowed = writes.every(
		({ answer, marks }) => marks.assisted || marks.confirmedAt || answer.state === 'unclear'
	);
	if (isAllowed) return;
	throw new ServerRefusal(
		'not-allowed',
		'These are the patient’s own answers.',
		'Say that you are helping, mark the answer as unclear, or write your own view beside it.'
	);
}
