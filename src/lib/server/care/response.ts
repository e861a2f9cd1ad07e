import type { Instant } from '../clock.ts';
import type { AnsweringMode, Rater } from '../db/tables/assignment.ts';
import type { ResponseState, ResponseTable } from '../db/tables/response.ts';
import type { AssignmentId, ResponseId } from '../ids.ts';
import type { StoredAnswer } from './stored-answer.ts';

export interface Response {
	readonly responseId: ResponseId;
	readonly assignmentId: AssignmentId;
	readonly formId: string;
	readonly version: string;
	readonly hash: string;
	readonly rater: Rater;
	readonly state: ResponseState;
	readonly mode: AnsweringMode;
	readonly language: string;
	readonly openedAt: Instant;
	readonly submittedAt: Instant | null;
	/** Current answers by item; what was never said is not here. */
	readonly answers: Readonly<Record<string, StoredAnswer>>;
}

/** A stored response with its current answers. */
export function asResponse(
	row: ResponseTable,
	answers: Readonly<Record<string, StoredAnswer>>
): Response {
	return {
		responseId: row.id,
		assignmentId: row.assignment_id,
		formId: row.form_id,
		version: row.form_version,
		hash: row.form_hash,
		rater: row.rater,
		state: row.state,
		mode: row.mode,
		language: row.language,
		openedAt: row.opened_at,
		submittedAt: row.submitted_at,
		answers
	};
}
