import type { App } from '../../app.ts';
import { system } from '../../auth/actor.ts';
import { instant } from '../../clock.ts';
import type { StaffId, UnitId } from '../../ids.ts';
import { decideOnProject } from './decide-on-project.ts';
import type { ProjectId } from './project.ts';
import { proposeProject } from './propose-project.ts';

/** An approved project for a unit in which nobody is real: nothing has to be asked there. */
export async function openInventedProject(
	app: App,
	unitId: UnitId,
	members: readonly StaffId[] = []
): Promise<ProjectId> {
	const actor = system('invented population', unitId);
	const year = Number(instant(app.clock).slice(0, 4));
	const projectId = await proposeProject(app, actor, {
		title: 'Oppdiktet befolkning',
		purpose: 'Å prøve ut tabeller og eksport på personer som ikke finnes.',
		ethicsReference: 'Ikke nødvendig: ingen virkelige personer',
		from: `${year}-01-01`,
		until: `${year + 10}-12-31`,
		members
	});
	const reason = 'Ingen virkelige personer';
	await decideOnProject(app, actor, { projectId, act: 'approved', reason });
	return projectId;
}
