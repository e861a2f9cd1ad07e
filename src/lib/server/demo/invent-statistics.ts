import type { App } from '../app.ts';
import { system } from '../auth/actor.ts';
import type { UnitId } from '../ids.ts';
import { inventPopulation } from '../research/invent-population.ts';

/** Gives the demo figures to look at: score facts of people who do not even have a name. */
export async function inventStatistics(app: App, unitId: UnitId): Promise<void> {
	await inventPopulation(app, system('demo', unitId), {
		people: 500,
		seed: 1,
		until: app.clock.now(),
		formIds: ['audit', 'gad-7']
	});
}
