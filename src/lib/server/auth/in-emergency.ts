import type { App } from '../app.ts';
import { instant } from '../clock.ts';
import type { EpisodeId } from '../ids.ts';
import type { StaffActor } from './actor.ts';

/** Whoever has broken the glass for this episode reads it as one of its unit; others stay themselves. */
export async function inEmergency(
	app: App,
	staff: StaffActor,
	episodeId: string
): Promise<StaffActor> {
	const row = await app.db.read
		.selectFrom('break_glass')
		.select(['unit_id', 'ends_at'])
		.where('staff_id', '=', staff.staffId)
		.where('episode_id', '=', episodeId as EpisodeId)
		.where('ends_at', '>', instant(app.clock))
		.orderBy('ends_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!row) return staff;
	const emergency = { episodeId: episodeId as EpisodeId, endsAt: row.ends_at, self: staff };
	return { ...staff, unitId: row.unit_id, roles: [], emergency };
}
