import type { App } from '../app.ts';
import { endPatientSessions } from '../auth/patient-session.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import { hasOpenForms } from './forms-given.ts';
import type { FoundResponse } from './objects/the-response.ts';

export interface Submitted {
	/** All of the patient's forms of this assignment have been handed in. */
	readonly isAssignmentComplete: boolean;
}

/** Hands a response in; done twice it is done once. The last form closes the assignment. */
export async function markSubmitted(
	tx: Queries,
	app: App,
	{ unitId, row }: FoundResponse
): Promise<Submitted> {
	// Held first: two last forms handed in at once must see each other.
	await app.db
		.held(
			tx
				.selectFrom('assignment')
				.select('id')
				.where('unit_id', '=', unitId)
				.where('id', '=', row.assignment_id)
		)
		.execute();
	await tx
		.updateTable('response')
		.set({ state: 'submitted', submitted_at: instant(app.clock) })
		.where('unit_id', '=', unitId)
		.where('id', '=', row.id)
		.where('state', '=', 'draft')
		.execute();

	const assignmentId = row.assignment_id;
	if (await hasOpenForms(tx, { unitId, assignmentId })) return { isAssignmentComplete: false };

	await tx
		.updateTable('assignment')
		.set({ status: 'submitted' })
		.where('unit_id', '=', unitId)
		.where('id', '=', row.assignment_id)
		.where('status', '=', 'open')
		.execute();
	if (row.mode === 'waiting-room') {
		await endPatientSessions(tx, app, { unitId, assignmentId: row.assignment_id });
	}
	return { isAssignmentComplete: true };
}
