import type { App } from '../app.ts';
import { system, type StaffActor } from '../auth/actor.ts';
import { createEpisode } from '../care/create-episode.ts';
import { createStaff } from '../care/create-staff.ts';
import { createUnit } from '../care/create-unit.ts';
import { changeUnitSetting } from '../care/unit-settings.ts';
import type { EpisodeId, UnitId } from '../ids.ts';
import { demoContacts } from './demo-contacts.ts';
import { daysEarlier } from './days-earlier.ts';
import { demoVisits } from './demo-answers.ts';
import { demoAccounts, demoPeople, demoUnitName, type DemoPerson } from './demo-people.ts';
import { permitInstruments } from './permit-instruments.ts';

/** Gives an invented person something to answer, or answers. */
export type FurnishEpisode = (
	clinician: StaffActor,
	episodeId: EpisodeId,
	person: DemoPerson
) => Promise<void>;

/**
 * Fills an empty database with a unit, accounts and invented people, once.
 * Does nothing outside a demo or when any unit exists: a demo account never gets into real data.
 * Returns the demo's unit when it was made now.
 */
export async function seedDemo(app: App, furnish: FurnishEpisode): Promise<UnitId | null> {
	if (!app.settings.isDemo || (await hasUnits(app))) return null;
	const unitId = await createUnit(app, system('demo'), { name: demoUnitName });
	const demo = system('demo', unitId);
	await changeUnitSetting(app, demo, { name: 'contacts', value: demoContacts });
	const clinician = await createAccounts(app, unitId);
	await permitInstruments(app, unitId);
	for (const person of demoPeople) {
		const arrived = daysEarlier(app, demoVisits[person.key]?.[0]?.daysAgo ?? 0);
		const { episodeId } = await createEpisode(arrived, demo, {
			identity: { name: person.name, number: null },
			facts: person.facts,
			phase: person.phase
		});
		await furnish(clinician, episodeId, person);
	}
	return unitId;
}

async function hasUnits(app: App): Promise<boolean> {
	return (await app.db.read.selectFrom('unit').select('id').limit(1).execute()).length > 0;
}

/** Makes the accounts and returns the clinician, in whose name the demo goes on. */
async function createAccounts(app: App, unitId: UnitId): Promise<StaffActor> {
	const staff = await Promise.all(
		demoAccounts.map(async (account): Promise<StaffActor> => {
			const staffId = await createStaff(app, system('demo', unitId), account);
			return { kind: 'staff', unitId, staffId, name: account.name, roles: account.roles };
		})
	);
	return staff.find((one) => one.roles.includes('clinician'))!;
}
