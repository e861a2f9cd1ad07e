import { catalogueOf, type Catalogue } from '#research/query/catalogue.ts';
import type { ResearchSettings } from '#research/query/check-query.ts';
import { periodsOver } from '#research/periods/period.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { researchSettingsOf } from './research-settings.ts';

/** What a researcher can choose from. */
export interface Askable extends Catalogue {
	/** Periods that are over, newest first, back to the first in which anything was answered. */
	readonly periods: readonly string[];
	readonly settings: ResearchSettings;
}

/** The choices for a query in the actor's unit. Says nothing of how many people there are. */
export const listAskable = verb(
	{
		name: 'listAskable',
		capability: 'research:aggregate',
		by: ['staff', 'system'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<Askable> => {
		const unitId = unitIdOf(actor);
		const settings = await researchSettingsOf(app.db.read, unitId);
		const first = await app.db.read
			.selectFrom('score_fact')
			.select('week')
			.where('unit_id', '=', unitId)
			.orderBy('week')
			.limit(1)
			.executeTakeFirst();
		const periods = first ? periodsOver(first.week, settings.grain, app.clock.now()) : [];
		return {
			...catalogueOf(app.content.current),
			periods: periods.map(({ name }) => name).toReversed(),
			settings
		};
	}
);
