import { usualControl } from '#research/disclosure/control.ts';
import { stratumNames } from '#research/query/strata.ts';
import type { ResearchSettings } from '#research/query/check-query.ts';
import { grains } from '#research/periods/period.ts';
import type { Queries } from '../db/database.ts';
import type { UnitId } from '../ids.ts';

/** What a unit starts with: half-years, and gender as the stratum that may be crossed. */
export const usualSettings: ResearchSettings = {
	...usualControl,
	grain: 'half-year',
	core: 'gender'
};

/** The settings that are in force in a unit. */
export async function researchSettingsOf(db: Queries, unitId: UnitId): Promise<ResearchSettings> {
	const row = await db
		.selectFrom('research_control')
		.select(['threshold', 'width', 'rounding', 'grain', 'core', 'noise'])
		.where('unit_id', '=', unitId)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!row) return usualSettings;
	const { threshold, width, rounding, noise } = row;
	return {
		threshold,
		width,
		rounding,
		noise,
		grain: grains.find((grain) => grain === row.grain) ?? usualSettings.grain,
		core: stratumNames.find((name) => name === row.core) ?? usualSettings.core
	};
}
