import type { Queries } from '../db/database.ts';
import type { AssignmentId, UnitId } from '../ids.ts';

/** The forms of assignments (`f`), each with the response to it (`r`) where somebody opened one. */
export function formsGiven(db: Queries, unitId: UnitId) {
	return db
		.selectFrom('assignment_form as f')
		.leftJoin('response as r', (join) =>
			join
				.onRef('r.unit_id', '=', 'f.unit_id')
				.onRef('r.assignment_id', '=', 'f.assignment_id')
				.onRef('r.form_id', '=', 'f.form_id')
				.onRef('r.rater', '=', 'f.rater')
		)
		.where('f.unit_id', '=', unitId);
}

/** Whether the person has something left to hand in. */
export async function hasOpenForms(
	db: Queries,
	{ unitId, assignmentId }: { readonly unitId: UnitId; readonly assignmentId: AssignmentId }
): Promise<boolean> {
	const left = await formsGiven(db, unitId)
		.select('f.position')
		.where('f.assignment_id', '=', assignmentId)
		.where('f.rater', '=', 'patient')
		.where((where) => where.or([where('r.state', 'is', null), where('r.state', '=', 'draft')]))
		.limit(1)
		.executeTakeFirst();
	return left !== undefined;
}
