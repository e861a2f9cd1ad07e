import type { App } from '../app.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { SuggestionStatus } from '../db/tables/decision.ts';
import type { FoundEpisode } from './objects/the-episode.ts';

/** The state of a suggestion as it was last computed. */
export interface SuggestionState {
	readonly suggestionId: string;
	readonly status: SuggestionStatus;
	/** Fingerprint of what it rests on; differs from a decision's when the ground has changed. */
	readonly ground: string;
	readonly detail: Readonly<Record<string, unknown>>;
}

/** Puts all states of an episode in place of the earlier ones. */
export async function replaceSuggestionStates(
	tx: Queries,
	app: App,
	{ unitId, episodeId, personKey }: FoundEpisode,
	states: readonly SuggestionState[]
): Promise<void> {
	await tx
		.deleteFrom('suggestion_state')
		.where('unit_id', '=', unitId)
		.where('episode_id', '=', episodeId)
		.execute();
	if (!states.length) return;
	const computed_at = instant(app.clock);
	await tx
		.insertInto('suggestion_state')
		.values(
			states.map((state) => ({
				unit_id: unitId,
				episode_id: episodeId,
				suggestion_id: state.suggestionId,
				status: state.status,
				ground: state.ground,
				sealed_detail: personKey.seal(
					state.detail,
					'suggestion_state',
					JSON.stringify([episodeId, state.suggestionId]),
					'sealed_detail'
				),
				computed_at
			}))
		)
		.execute();
}
