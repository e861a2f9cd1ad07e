import { verb } from '../auth/verb.ts';
import type { EpisodeId } from '../ids.ts';
import { theEpisode } from './objects/the-episode.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

/**
 * A word that changes when something has happened in the unit, or in one episode of it: an alert
 * came, was taken or closed, answers were handed in, somebody decided. It says nothing else.
 */
export const readPulse = verb(
	{
		name: 'readPulse',
		capability: 'episode:list',
		by: ['staff'],
		leaves: 'nothing',
		on: (app, actor, input: { episodeId: EpisodeId | null }) =>
			input.episodeId === null ? theUnit(app, actor) : theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor }, { episodeId }): Promise<string> => {
		const unitId = unitIdOf(actor);
		let alerts = app.db.read
			.selectFrom('alert')
			.select(({ fn }) => [fn.max('id').as('last'), fn.max('taken_at').as('taken')])
			.select(({ fn }) => [fn.max('closed_at').as('closed'), fn.max('escalated_at').as('late')])
			.where('unit_id', '=', unitId);
		let responses = app.db.read
			.selectFrom('response')
			.select(({ fn }) => fn.max('submitted_at').as('submitted'))
			.where('unit_id', '=', unitId);
		let decisions = app.db.read
			.selectFrom('decision')
			.select(({ fn }) => fn.max('id').as('last'))
			.where('unit_id', '=', unitId);
		if (episodeId !== null) {
			alerts = alerts.where('episode_id', '=', episodeId);
			responses = responses.where('episode_id', '=', episodeId);
			decisions = decisions.where('episode_id', '=', episodeId);
		}
		const found = await Promise.all([
			alerts.executeTakeFirst(),
			responses.executeTakeFirst(),
			decisions.executeTakeFirst()
		]);
		return found.flatMap((row) => Object.values(row ?? {})).join(' ');
	}
);
