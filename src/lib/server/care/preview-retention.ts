import { verb } from '../auth/verb.ts';
import { instant, type Instant } from '../clock.ts';
import type { EpisodeId, PersonId } from '../ids.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

export interface RetentionCandidate {
	readonly personId: PersonId;
	/** The latest of their courses of treatment. */
	readonly episodeId: EpisodeId;
	readonly endedAt: Instant;
	/** A hold keeps them. */
	readonly isHeld: boolean;
}

/**
 * Whom an erasure after so many months would reach: everybody whose every course of treatment
 * ended before that. Only shows; erasing is done one by one, by somebody.
 */
export const previewRetention = verb(
	{
		name: 'previewRetention',
		capability: 'rights:answer',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async (
		{ app, actor },
		{ months }: { months: number }
	): Promise<readonly RetentionCandidate[]> => {
		const unitId = unitIdOf(actor);
		if (unitId === 'installation') return [];
		const until = new Date(app.clock.now());
		until.setUTCMonth(until.getUTCMonth() - months);
		const rows = await app.db.read
			.selectFrom('episode')
			.innerJoin('person', (join) =>
				join
					.onRef('person.unit_id', '=', 'episode.unit_id')
					.onRef('person.id', '=', 'episode.person_id')
			)
			.select(['episode.id', 'episode.person_id', 'episode.ended_at'])
			.where('episode.unit_id', '=', unitId)
			.where('person.erased_at', 'is', null)
			.orderBy('episode.id')
			.execute();
		const holds = await app.db.read
			.selectFrom('legal_hold')
			.select('person_id')
			.where('unit_id', '=', unitId)
			.where('lifted_at', 'is', null)
			.execute();
		const held = new Set(holds.map((row) => row.person_id));
		const limit = instant({ now: () => until });
		return [...Map.groupBy(rows, (row) => row.person_id)].flatMap(([personId, of]) => {
			const ends = of.map((row) => row.ended_at);
			const last = ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
			if (last === null || last > limit) return [];
			const { id: episodeId } = of.at(-1)!;
			return [{ personId, episodeId, endedAt: last, isHeld: held.has(personId) }];
		});
	}
);
