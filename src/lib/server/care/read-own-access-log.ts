import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import type { Role } from '../auth/roles.ts';
import type { Instant } from '../clock.ts';
import type { EpisodeId, StaffId, UnitId } from '../ids.ts';
import { theEpisode } from './objects/the-episode.ts';

/** What one member of staff did with somebody's things on one day. */
export interface AccessLine {
	readonly name: string;
	readonly roles: readonly Role[];
	/** A date, `2026-12-24`. */
	readonly day: string;
	readonly lastAt: Instant;
	readonly hasRead: boolean;
	readonly hasWritten: boolean;
	/** Opened from outside the own work, with a written reason that is reviewed. */
	readonly isEmergency: boolean;
	/** Where somebody works who opened in an emergency. */
	readonly ofUnit: string | null;
}

/** Who in the clinic has opened or changed what is the person's own; newest first. */
export const readOwnAccessLog = verb(
	{
		name: 'readOwnAccessLog',
		capability: 'access-log:read',
		by: ['patient'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object }): Promise<readonly AccessLine[]> => {
		const { unitId, episodeId } = object;
		const events = await app.db.read
			.selectFrom('audit_event as e')
			.innerJoin('staff', (join) => join.onRef('staff.id', '=', 'e.actor_id' as never))
			.select(['e.at', 'e.act', 'staff.id', 'staff.name'])
			.where('e.unit_id', '=', unitId)
			.where('e.actor_kind', '=', 'staff')
			.where('e.outcome', '=', 'done')
			.where('e.object_id', 'in', await ownObjects(app, unitId, episodeId))
			.orderBy('e.seq', 'desc')
			.execute();
		const roles = await rolesByStaff(app, unitId);
		const openings = await openingsOf(app, unitId, episodeId);
		const perDay = Map.groupBy(events, (event) => `${dayOf(event.at)} ${event.id}`);
		return [...perDay.values()].map((of): AccessLine => {
			const [last] = of;
			const opening = openings.find((one) =>
				of.some(({ id, at }) => one.staff_id === id && one.opened_at <= at && at <= one.ends_at)
			);
			return {
				name: last!.name,
				roles: roles.get(last!.id) ?? [],
				day: dayOf(last!.at),
				lastAt: last!.at,
				hasRead: of.some(({ act }) => isReading(act)),
				hasWritten: of.some(({ act }) => isWriting(act)),
				isEmergency: opening !== undefined,
				ofUnit: opening?.name ?? null
			};
		});
	}
);

function isReading(act: string): boolean {
	return /^(read|list)[A-Z]/.test(act);
}

/** Breaking the glass is said in words of its own; it changes nothing. */
function isWriting(act: string): boolean {
	return !isReading(act) && act !== 'breakGlass';
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

function dayOf(at: Instant): string {
	return calendar.format(new Date(at));
}

/** Ids of everything that belongs to the episode, as they stand in the audit log. */
async function ownObjects(app: App, unitId: UnitId, episodeId: EpisodeId): Promise<string[]> {
	const tables = ['assignment', 'response', 'alert', 'decision'] as const;
	const ids = await Promise.all(
		tables.map((table) =>
			app.db.read
				.selectFrom(table)
				.select('id')
				.where('unit_id', '=', unitId)
				.where('episode_id', '=', episodeId)
				.execute()
		)
	);
	return [episodeId, ...ids.flat().map((row): string => row.id)];
}

function openingsOf(app: App, unitId: UnitId, episodeId: EpisodeId) {
	return app.db.read
		.selectFrom('break_glass as g')
		.innerJoin('unit', 'unit.id', 'g.staff_unit_id')
		.select(['g.staff_id', 'g.opened_at', 'g.ends_at', 'unit.name'])
		.where('g.unit_id', '=', unitId)
		.where('g.episode_id', '=', episodeId)
		.execute();
}

async function rolesByStaff(
	app: App,
	unitId: UnitId
): Promise<ReadonlyMap<StaffId, readonly Role[]>> {
	const rows = await app.db.read
		.selectFrom('staff_role')
		.select(['staff_id', 'role'])
		.where('unit_id', '=', unitId)
		.orderBy('role')
		.execute();
	return new Map(
		[...Map.groupBy(rows, (row) => row.staff_id)].map(([id, of]) => [
			id,
			of.map(({ role }) => role)
		])
	);
}
