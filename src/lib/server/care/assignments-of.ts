import type { Instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { AssignmentStatus } from '../db/tables/assignment.ts';
import type { ResponseState } from '../db/tables/response.ts';
import type { AssignmentId, EpisodeId, ResponseId, UnitId } from '../ids.ts';
import type { GivenForm } from './assign-package.ts';
import { formsGiven } from './forms-given.ts';

export interface AssignedForm extends GivenForm {
	/** Null until somebody has opened it. */
	readonly response: {
		readonly responseId: ResponseId;
		readonly state: ResponseState;
		readonly submittedAt: Instant | null;
	} | null;
}

export interface Assignment {
	readonly assignmentId: AssignmentId;
	readonly episodeId: EpisodeId;
	readonly packageId: string | null;
	readonly moment: string;
	readonly dueOn: string | null;
	readonly status: AssignmentStatus;
	readonly forms: readonly AssignedForm[];
}

interface OfEpisode {
	readonly unitId: UnitId;
	readonly episodeId: EpisodeId;
	/** Only this one; null for all of the episode. */
	readonly assignmentId: AssignmentId | null;
}

/** What was given in an episode, oldest first, with how far each form has come. */
export async function assignmentsOf(
	db: Queries,
	{ unitId, episodeId, assignmentId }: OfEpisode
): Promise<readonly Assignment[]> {
	let query = db
		.selectFrom('assignment')
		.selectAll()
		.where('unit_id', '=', unitId)
		.where('episode_id', '=', episodeId);
	if (assignmentId !== null) query = query.where('id', '=', assignmentId);
	const rows = await query.orderBy('id').execute();
	const forms = await formsOf(
		db,
		unitId,
		rows.map(({ id }) => id)
	);
	return rows.map((row) => ({
		assignmentId: row.id,
		episodeId,
		packageId: row.package_id,
		moment: row.moment,
		dueOn: row.due_on,
		status: row.status,
		forms: forms.get(row.id) ?? []
	}));
}

async function formsOf(
	db: Queries,
	unitId: UnitId,
	assignmentIds: readonly AssignmentId[]
): Promise<ReadonlyMap<AssignmentId, readonly AssignedForm[]>> {
	if (!assignmentIds.length) return new Map();
	const rows = await formsGiven(db, unitId)
		.select(['f.assignment_id', 'f.form_id', 'f.form_version', 'f.form_hash', 'f.rater'])
		.select(['r.id', 'r.state', 'r.submitted_at'])
		.where('f.assignment_id', 'in', assignmentIds)
		.orderBy('f.position')
		.execute();
	return new Map(
		[...Map.groupBy(rows, (row) => row.assignment_id)].map(([id, of]) => [
			id,
			of.map((row) => ({
				formId: row.form_id,
				version: row.form_version,
				hash: row.form_hash,
				rater: row.rater,
				response:
					row.id && row.state
						? { responseId: row.id, state: row.state, submittedAt: row.submitted_at }
						: null
			}))
		])
	);
}
