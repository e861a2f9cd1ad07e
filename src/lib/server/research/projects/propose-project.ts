import { verb } from '../../auth/verb.ts';
import { theUnit, unitIdOf } from '../../care/objects/the-unit.ts';
import { instant } from '../../clock.ts';
import type { Queries } from '../../db/database.ts';
import { newId, type StaffId, type UnitId } from '../../ids.ts';
import { ServerRefusal } from '../../server-refusal.ts';
import type { ProjectId } from './project.ts';

export interface NewProject {
	readonly title: string;
	readonly purpose: string;
	/** The number of the approval by an ethics committee, or why none is needed. */
	readonly ethicsReference: string;
	readonly from: string;
	readonly until: string;
	/** Who may take figures out. */
	readonly members: readonly StaffId[];
}

/** Proposes a project; nothing is taken out in it before somebody else approves. */
export const proposeProject = verb(
	{
		name: 'proposeProject',
		capability: 'project:propose',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, project: NewProject): Promise<ProjectId> => {
		checkWords(project);
		const unit_id = unitIdOf(actor);
		const members = [...new Set(project.members)];
		await refuseStrangers(app.db.read, unit_id, members);
		const id: ProjectId = newId();
		await write(async (tx) => {
			await tx
				.insertInto('research_project')
				.values({
					unit_id,
					id,
					title: project.title.trim(),
					purpose: project.purpose.trim(),
					ethics_reference: project.ethicsReference.trim(),
					from_day: project.from,
					until_day: project.until,
					proposed_at: instant(app.clock),
					proposed_by: actor.kind === 'staff' ? actor.staffId : null
				})
				.execute();
			if (members.length === 0) return;
			await tx
				.insertInto('research_project_member')
				.values(members.map((staff_id) => ({ unit_id, project_id: id, staff_id })))
				.execute();
		});
		return id;
	}
);

function checkWords({ title, purpose, ethicsReference, from, until }: NewProject): void {
	const tooShort =
		title.trim().length < 3 || purpose.trim().length < 10 || ethicsReference.trim().length < 3;
	const tooLong = title.length > 200 || purpose.length > 2000 || ethicsReference.length > 200;
	if (tooShort || tooLong) {
		throw new ServerRefusal(
			'invalid',
			'A project has a title, a purpose of at least a sentence, and an ethics reference.',
			'Where no approval by an ethics committee is needed, write why.'
		);
	}
	const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
	if (!isDay(from) || !isDay(until) || from > until) {
		throw new ServerRefusal(
			'invalid',
			'The period of the project is not right.',
			'Write two days, 2026-12-24, the first before the last.'
		);
	}
}

/** Everybody in a project has an account as a researcher in the unit. */
async function refuseStrangers(
	db: Queries,
	unitId: UnitId,
	members: readonly StaffId[]
): Promise<void> {
	if (members.length === 0) return;
	const known = await db
		.selectFrom('staff_role')
		.select('staff_id')
		.where('unit_id', '=', unitId)
		.where('role', '=', 'researcher')
		.where('staff_id', 'in', members)
		.execute();
	if (known.length === members.length) return;
	throw new ServerRefusal(
		'invalid',
		'Somebody in the project is no researcher in this unit.',
		'Choose among those who have that role.'
	);
}
