import { verb } from '../../auth/verb.ts';
import { theUnit, unitIdOf } from '../../care/objects/the-unit.ts';
import { instant } from '../../clock.ts';
import type { StaffId } from '../../ids.ts';
import { isUnderWay, projectsOf, type Project } from './project.ts';

export interface ProjectList {
	readonly projects: readonly (Project & {
		readonly isUnderWay: boolean;
		/** The reader may approve or refuse it: has not proposed it and takes no part. */
		readonly isOpenToDecide: boolean;
		/** The reader may take figures out in it now. */
		readonly isOwn: boolean;
	})[];
	/** Names of staff who stand in them, and of researchers to choose among. */
	readonly names: Readonly<Record<string, string>>;
	readonly researchers: readonly StaffId[];
}

/** The projects of the unit, with what the reader may do. */
export const listProjects = verb(
	{
		name: 'listProjects',
		capability: 'project:read',
		by: ['staff', 'system'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<ProjectList> => {
		const unitId = unitIdOf(actor);
		const day = instant(app.clock).slice(0, 10);
		const reader = actor.kind === 'staff' ? actor.staffId : null;
		const [projects, staff, researchers] = await Promise.all([
			projectsOf(app.db.read, unitId),
			app.db.read
				.selectFrom('staff as s')
				.innerJoin('staff_role as r', 'r.staff_id', 's.id')
				.select(['s.id', 's.name'])
				.where('r.unit_id', '=', unitId)
				.distinct()
				.execute(),
			app.db.read
				.selectFrom('staff_role')
				.select('staff_id')
				.where('unit_id', '=', unitId)
				.where('role', '=', 'researcher')
				.orderBy('staff_id')
				.execute()
		]);
		return {
			projects: projects.map((project) => {
				const takesPart = reader !== null && project.members.includes(reader);
				return {
					...project,
					isUnderWay: isUnderWay(project, day),
					isOpenToDecide:
						project.state === 'proposed' && !takesPart && project.proposedBy !== reader,
					isOwn: takesPart && isUnderWay(project, day)
				};
			}),
			names: Object.fromEntries(staff.map(({ id, name }) => [id, name])),
			researchers: researchers.map(({ staff_id }) => staff_id)
		};
	}
);
