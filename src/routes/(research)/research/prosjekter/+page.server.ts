import { fail } from '@sveltejs/kit';
import { hasCapability } from '#server/auth/authorise.ts';
import type { StaffId } from '#server/ids.ts';
import {
	decideOnProject,
	type ProjectDecision
} from '#server/research/projects/decide-on-project.ts';
import { listProjects } from '#server/research/projects/list-projects.ts';
import { proposeProject } from '#server/research/projects/propose-project.ts';
import type { ProjectId } from '#server/research/projects/project.ts';
import { asked, askedOrRefused } from '../../../asked.ts';
import { postedText } from '../../../(staff)/posted-text.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { projects, names, researchers } = await asked(listProjects(event.locals.app, actor, {}));
	const nameOf = (id: StaffId | null) => (id === null ? null : (names[id] ?? null));
	return {
		mayAsk: hasCapability(actor, 'research:aggregate'),
		mayPropose: hasCapability(actor, 'project:propose'),
		mayDecide: hasCapability(actor, 'project:decide'),
		self: actor.staffId,
		researchers: researchers.map((id) => ({ id, name: nameOf(id) ?? '' })),
		projects: projects.map((project) => ({
			...project,
			members: project.members.map(nameOf),
			proposedBy: nameOf(project.proposedBy),
			decidedBy: nameOf(project.decision?.by ?? null)
		}))
	};
};

export const actions: Actions = {
	propose: async (event) => {
		const actor = staffOf(event, 'project:propose');
		const form = await event.request.formData();
		const proposal = {
			title: postedText(form, 'title', 300),
			purpose: postedText(form, 'purpose', 3000),
			ethicsReference: postedText(form, 'ethics', 300),
			from: postedText(form, 'from'),
			until: postedText(form, 'until'),
			members: form.getAll('member').filter((id) => typeof id === 'string') as StaffId[]
		};
		const outcome = await askedOrRefused(proposeProject(event.locals.app, actor, proposal));
		if ('refusal' in outcome) return fail(400, { problem: 'project.wrong' as const, proposal });
		return { done: 'project.sent' as const };
	},
	approve: (event) => decide(event, 'approved'),
	refuse: (event) => decide(event, 'refused'),
	end: (event) => decide(event, 'ended')
};

async function decide(event: RequestEvent, act: ProjectDecision['act']) {
	const actor = staffOf(event, 'project:decide');
	const form = await event.request.formData();
	const outcome = await askedOrRefused(
		decideOnProject(event.locals.app, actor, {
			projectId: postedText(form, 'project') as ProjectId,
			act,
			reason: postedText(form, 'reason', 1000)
		})
	);
	if ('refusal' in outcome) return fail(400, { problem: 'project.wrongDecision' as const });
	return { done: 'project.decided' as const };
}
