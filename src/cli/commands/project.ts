import type { StaffId } from '#server/ids.ts';
import {
	decideOnProject,
	type ProjectDecision
} from '#server/research/projects/decide-on-project.ts';
import { listProjects } from '#server/research/projects/list-projects.ts';
import type { ProjectId } from '#server/research/projects/project.ts';
import { proposeProject } from '#server/research/projects/propose-project.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

const acts: Readonly<Record<string, ProjectDecision['act']>> = {
	approve: 'approved',
	refuse: 'refused',
	end: 'ended'
};

/** Lists, proposes and decides on research projects; the operator answers for who has said so. */
export async function project([what = '', ...words]: readonly string[]): Promise<number> {
	const options = readOptions(words, [
		'unit',
		'project',
		'title',
		'purpose',
		'ethics',
		'from',
		'until',
		'members',
		'reason'
	]);
	return withApp('project', async (app) => {
		const actor = await actorIn(app, `project ${what}`, options.unit);
		if (what === 'list') {
			const { projects } = await listProjects(app, actor, {});
			for (const one of projects) {
				console.log(`${one.id}  ${one.state}  ${one.from}–${one.until}  ${one.title}`);
			}
			return 0;
		}
		if (what === 'propose') {
			const id = await proposeProject(app, actor, {
				title: options.title ?? '',
				purpose: options.purpose ?? '',
				ethicsReference: options.ethics ?? '',
				from: options.from ?? '',
				until: options.until ?? '',
				members: (options.members ?? '').split(',').filter(Boolean) as StaffId[]
			});
			console.log(id);
			return 0;
		}
		const act = acts[what];
		if (!act || options.project === undefined) {
			throw new WrongUse('Say list, propose, or approve, refuse, end with --project ID.');
		}
		const projectId = options.project as ProjectId;
		await decideOnProject(app, actor, { projectId, act, reason: options.reason ?? '' });
		console.log(`${projectId} is ${act}.`);
		return 0;
	});
}
