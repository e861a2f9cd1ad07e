import { catalogueOf, type Catalogue } from '#research/query/catalogue.ts';
import type { ResearchSettings } from '#research/query/check-query.ts';
import { isoWeek } from '#research/facts/iso-week.ts';
import { periodsOver } from '#research/periods/period.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { researchSettingsOf } from './research-settings.ts';

/** What a researcher can choose from. */
export interface Askable extends Catalogue {
	/** Periods that are over, newest first, whether or not anybody answered anything in them. */
	readonly periods: readonly string[];
	readonly settings: ResearchSettings;
}

/** What was answered on paper before a unit began is no older than this. */
const yearsOnPaper = 2;

/**
 * The choices for a query in the actor's unit. Says nothing of how many people there are: periods
 * begin with the unit, not with its first person, who could be the only one.
 */
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
		const { created_at } = await app.db.read
			.selectFrom('unit')
			.select('created_at')
			.where('id', '=', unitId)
			.executeTakeFirstOrThrow();
		const first = isoWeek(yearsBefore(new Date(created_at), yearsOnPaper));
		const periods = periodsOver(first, settings.grain, app.clock.now());
		return {
			...catalogueOf(app.content.current),
			periods: periods.map(({ name }) => name).toReversed(),
			settings
		};
	}
);

function yearsBefore(day: Date, years: number): Date {
	const before = new Date(day);
	before.setUTCFullYear(day.getUTCFullYear() - years);
	return before;
}
