import type { AssignmentStatus } from '../db/tables/assignment.ts';
import { ServerRefusal } from '../server-refusal.ts';

/** Nothing new is said to an assignment that was taken back. */
export function refuseWhenWithdrawn(status: AssignmentStatus): void {
	if (status !== 'withdrawn') return;
	throw new ServerRefusal(
		'closed',
		'The clinic has taken this back. What you have answered is kept.',
		'Ask the clinic if you were in the middle of it.'
	);
}
