import { notAllowed } from '../../auth/authorise.ts';
import { verb } from '../../auth/verb.ts';
import { theUnit, unitIdOf } from '../../care/objects/the-unit.ts';
import { instant } from '../../clock.ts';
import { newId } from '../../ids.ts';
import { notFound, ServerRefusal } from '../../server-refusal.ts';
import { projectsOf, type ProjectId, type ProjectState } from './project.ts';

export interface ProjectDecision {
	readonly projectId: ProjectId;
	readonly act: 'approved' | 'refused' | 'ended';
	readonly reason: string;
}

/** From which states a decision leads on. */
const from: Readonly<Record<ProjectDecision['act'], readonly ProjectState[]>> = {
	approved: ['proposed'],
	refused: ['proposed'],
	ended: ['approved']
};

/** Approves, refuses or ends a project. Nobody approves what they proposed or take part in. */
export const decideOnProject = verb(
	{
		name: 'decideOnProject',
		capability: 'project:decide',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, { projectId, act, reason }: ProjectDecision): Promise<void> => {
		const unit_id = unitIdOf(actor);
		await write(async (tx) => {
			const project = (await projectsOf(tx, unit_id)).find(({ id }) => id === projectId);
			if (!project) throw notFound();
			if (actor.kind === 'staff' && act === 'approved') {
				const { members, proposedBy } = project;
				if (proposedBy === actor.staffId || members.includes(actor.staffId)) throw notAllowed();
			}
			if (!from[act].includes(project.state)) {
				throw new ServerRefusal(
					'conflict',
					`This project is ${project.state} already.`,
					'Look at it again.'
				);
			}
			if (act !== 'approved' && reason.trim().length < 3) {
				throw new ServerRefusal(
					'invalid',
					'A project is refused or ended with a reason.',
					'Write it in a sentence; it stays on record.'
				);
			}
			await tx
				.insertInto('research_project_decision')
				.values({
					unit_id,
					id: newId(),
					project_id: projectId,
					act,
					reason: reason.trim().slice(0, 1000),
					at: instant(app.clock),
					by: actor.kind === 'staff' ? actor.staffId : null
				})
				.execute();
		});
	}
);
