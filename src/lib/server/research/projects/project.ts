import type { Queries } from '../../db/database.ts';
import type { Id, StaffId, UnitId } from '../../ids.ts';

export type ProjectId = Id<'research-project'>;
export type ProjectState = 'proposed' | 'approved' | 'refused' | 'ended';

/** A research project as it stands. */
export interface Project {
	readonly id: ProjectId;
	readonly title: string;
	readonly purpose: string;
	readonly ethicsReference: string;
	/** Days, `2026-12-24`; the last is included. */
	readonly from: string;
	readonly until: string;
	readonly proposedAt: string;
	readonly proposedBy: StaffId | null;
	readonly members: readonly StaffId[];
	readonly state: ProjectState;
	/** Null until somebody has decided. */
	readonly decision: {
		readonly at: string;
		readonly by: StaffId | null;
		readonly reason: string;
	} | null;
}

/** All projects of a unit, the latest first. */
export async function projectsOf(db: Queries, unitId: UnitId): Promise<readonly Project[]> {
	const [rows, members, decisions] = await Promise.all([
		db
			.selectFrom('research_project')
			.selectAll()
			.where('unit_id', '=', unitId)
			.orderBy('id', 'desc')
			.execute(),
		db
			.selectFrom('research_project_member')
			.select(['project_id', 'staff_id'])
			.where('unit_id', '=', unitId)
			.orderBy('staff_id')
			.execute(),
		db
			.selectFrom('research_project_decision')
			.select(['project_id', 'act', 'reason', 'at', 'by'])
			.where('unit_id', '=', unitId)
			.orderBy('id')
			.execute()
	]);
	return rows.map((row) => {
		const latest = decisions.findLast(({ project_id }) => project_id === row.id);
		return {
			id: row.id,
			title: row.title,
			purpose: row.purpose,
			ethicsReference: row.ethics_reference,
			from: row.from_day,
			until: row.until_day,
			proposedAt: row.proposed_at,
			proposedBy: row.proposed_by,
			members: members.filter((one) => one.project_id === row.id).map((one) => one.staff_id),
			state: latest?.act ?? 'proposed',
			decision: latest ? { at: latest.at, by: latest.by, reason: latest.reason } : null
		};
	});
}

/** True when figures may be taken out in a project on a day. */
export function isUnderWay({ state, from, until }: Project, day: string): boolean {
	return state === 'approved' && from <= day && day <= until;
}
