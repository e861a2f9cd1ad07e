import type { Language } from '#engine/text.ts';
import type { StaffActor } from '../auth/actor.ts';
import { restricted } from '../auth/authorise.ts';
import { verb } from '../auth/verb.ts';
import { instant, type Instant } from '../clock.ts';
import type { ShareId } from '../db/tables/share.ts';
import { notFound } from '../server-refusal.ts';
import { listStaff, type Colleague } from './list-staff.ts';
import { isRestricted } from './objects/is-restricted.ts';
import { theEpisode } from './objects/the-episode.ts';
import { theUnit } from './objects/the-unit.ts';
import { readConference, type Conference } from './read-conference.ts';
import { readUnitSettings } from './unit-settings.ts';

export interface SharedConference {
	readonly conference: Conference;
	readonly endsAt: Instant;
	/** Of the person's unit, whose names and contacts stand on the page. */
	readonly colleagues: readonly Colleague[];
	readonly settings: Awaited<ReturnType<typeof readUnitSettings>>;
}

/**
 * Reads what a colleague has shared, as long as it runs. The reader is then a visitor of the
 * person's unit for this one person; every part leaves its trace there.
 */
export const readSharedConference = verb(
	{
		name: 'readSharedConference',
		capability: 'conference:read',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async (
		{ app, actor },
		{ shareId, language }: { shareId: ShareId; language: Language }
	): Promise<SharedConference> => {
		const share = await app.db.read
			.selectFrom('share')
			.select(['unit_id', 'episode_id', 'ends_at'])
			.where('id', '=', shareId)
			.where('staff_id', '=', actor.staffId)
			.where('ends_at', '>', instant(app.clock))
			.executeTakeFirst();
		if (!share) throw notFound();
		const { unit_id: unitId, episode_id: episodeId, ends_at: endsAt } = share;
		const emergency = { episodeId, endsAt, self: actor };
		const visitor: StaffActor = { ...actor, unitId, roles: [], emergency };
		// What was shared before the person asked for it not to be used is not read on.
		const { personId } = await theEpisode(app, visitor, episodeId);
		if (await isRestricted(app.db.read, unitId, personId)) throw restricted();
		const [conference, colleagues, settings] = await Promise.all([
			readConference(app, visitor, { episodeId, language }),
			listStaff(app, visitor, {}),
			readUnitSettings(app, visitor, {})
		]);
		return { conference, endsAt, colleagues, settings };
	}
);
