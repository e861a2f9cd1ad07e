import type { App } from '../app.ts';
import type { Actor } from '../auth/actor.ts';
import type { Queries } from '../db/database.ts';
import { refreshScoreFacts, type PersonOfFacts } from '../research/refresh-score-facts.ts';
import { theEpisode } from './objects/the-episode.ts';
import { refreshSuggestions } from './refresh-suggestions.ts';

/** Works out again what follows from a person's answers: suggestions and research facts. */
export async function renewFindings(
	tx: Queries,
	app: App,
	actor: Actor,
	person: PersonOfFacts
): Promise<void> {
	const episodes = await tx
		.selectFrom('episode')
		.select('id')
		.where('unit_id', '=', person.unitId)
		.where('person_id', '=', person.personId)
		.orderBy('id')
		.execute();
	for (const { id } of episodes) {
		await refreshSuggestions(tx, app, await theEpisode(app, actor, id, tx));
	}
	await refreshScoreFacts(tx, app, person);
}
