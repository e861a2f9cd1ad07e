import {
	keepReleased,
	readReleased,
	release,
	type Released
} from '#research/disclosure/release.ts';
import { differenceOf, type Fingerprint } from '#research/disclosure/fingerprint.ts';
import type { Variable } from '#research/measures/variable.ts';
import type { ResearchSettings } from '#research/query/check-query.ts';
import type { Counted } from '#research/tables/counted.ts';
import type { App } from '../app.ts';
import { instant } from '../clock.ts';
import { newId, type UnitId } from '../ids.ts';
import { keyedDigest } from '../vault/keyed-digest.ts';

export interface ToRelease {
	readonly unitId: UnitId;
	/** Names the people, what is counted of them, and the settings. */
	readonly cohort: string;
	readonly counted: Counted;
	readonly variables: readonly Variable[];
	readonly settings: ResearchSettings;
}

/** Kept figures stand until so many times the threshold of people have come, gone or changed. */
const changeNeeded = 2;

/**
 * Protected figures: those that were first shown, until enough people have changed for nobody to
 * stand out in the difference. One person who withdraws or is added changes nothing that is shown;
 * their facts are gone all the same.
 */
export async function keptRelease(
	app: App,
	{ unitId, cohort, counted, variables, settings }: ToRelease
): Promise<{ readonly released: Released; readonly asOf: string }> {
	const now = fingerprintOf(app, unitId, counted);
	const kept = await app.db.read
		.selectFrom('research_release')
		.select(['figures', 'fingerprint', 'released_at'])
		.where('unit_id', '=', unitId)
		.where('cohort', '=', cohort)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (kept) {
		const before = JSON.parse(kept.fingerprint) as Fingerprint;
		if (differenceOf(before, now) < changeNeeded * settings.threshold) {
			return { released: readReleased(kept.figures), asOf: dayOf(kept.released_at) };
		}
	}
	const released = release(counted, variables, settings);
	const released_at = instant(app.clock);
	await app.db.write((tx) =>
		tx
			.insertInto('research_release')
			.values({
				unit_id: unitId,
				id: newId(),
				cohort,
				figures: keepReleased(released),
				fingerprint: JSON.stringify(now),
				released_at
			})
			.execute()
	);
	return { released, asOf: dayOf(released_at) };
}

/** How many people are in each group, under names that only this installation can make. */
function fingerprintOf(app: App, unitId: UnitId, { groups }: Counted): Fingerprint {
	const fingerprint: Record<string, number> = {};
	for (const { count, keys: _keys, ...group } of groups) {
		const fields = Object.values(group) as (string | number | null)[];
		const key = keyedDigest(app.vault.projectKeys.pseudonym, ['group', unitId, ...fields]);
		const name = key.slice(0, 16);
		fingerprint[name] = (fingerprint[name] ?? 0) + count;
	}
	return fingerprint;
}

function dayOf(at: string): string {
	return at.slice(0, 10);
}
