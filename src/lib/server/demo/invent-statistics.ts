import type { App } from '../app.ts';
import { system } from '../auth/actor.ts';
import type { UnitId } from '../ids.ts';
import { inventPopulation } from '../research/invent-population.ts';
import { openInventedProject } from '../research/projects/open-invented-project.ts';

/**
 * Gives the demo figures to look at: facts of people who do not even have a name, and a project to
 * take them out in. Many enough for tables to show more than they protect.
 */
export async function inventStatistics(app: App, unitId: UnitId): Promise<void> {
	await inventPopulation(app, system('demo', unitId), {
		people: 1500,
		seed: 1,
		until: app.clock.now(),
		formIds: ['audit', 'core-10'],
		withSuggestions: true
	});
	const researchers = await app.db.read
		.selectFrom('staff_role')
		.select('staff_id')
		.where('unit_id', '=', unitId)
		.where('role', '=', 'researcher')
		.execute();
	await openInventedProject(
		app,
		unitId,
		researchers.map(({ staff_id }) => staff_id)
	);
}
