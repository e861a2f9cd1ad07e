import type { App } from '../../app.ts';
import type { StaffActor, SystemActor } from '../../auth/actor.ts';
import { unitIdOf } from '../../care/objects/the-unit.ts';
import { instant } from '../../clock.ts';
import { ServerRefusal } from '../../server-refusal.ts';
import { isUnderWay, projectsOf, type Project, type ProjectId } from './project.ts';

/**
 * The project in which figures are taken out: approved, under way, and the actor is one of its
 * people. Without a name it is the only one there is. Refused otherwise.
 */
export async function projectFor(
	app: App,
	actor: StaffActor | SystemActor,
	id: ProjectId | null
): Promise<Project> {
	const day = instant(app.clock).slice(0, 10);
	const projects = await projectsOf(app.db.read, unitIdOf(actor));
	const open = projects.filter(
		(project) =>
			isUnderWay(project, day) &&
			(actor.kind === 'system' || project.members.includes(actor.staffId))
	);
	const [only] = open;
	const found =
		id === null ? (open.length === 1 ? only : undefined) : open.find((p) => p.id === id);
	if (found) return found;
	if (id === null && open.length > 1) {
		const list = open.map((project) => `  ${project.id}  ${project.title}`).join('\n');
		throw new ServerRefusal('invalid', 'There is more than one project.', `Name one:\n${list}`);
	}
	throw new ServerRefusal(
		'not-allowed',
		'Figures are taken out in an approved project that is under way, by its own people.',
		'Propose a project, and have somebody else approve it (terskel project propose, project approve).'
	);
}
