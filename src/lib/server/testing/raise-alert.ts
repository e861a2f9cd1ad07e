import type { App } from '../app.ts';
import type { Actor } from '../auth/actor.ts';
import { theEpisode } from '../care/objects/the-episode.ts';
import { putAlert, type NewAlert } from '../care/put-alert.ts';
import type { AlertId } from '../ids.ts';

/** Raises an alert without an answer that causes it. Raised twice for the same cause, it is one. */
export async function raiseAlert(app: App, actor: Actor, alert: NewAlert): Promise<AlertId> {
	const { unitId, personKey } = await theEpisode(app, actor, alert.episodeId);
	return app.db.write((tx) => putAlert(tx, app, unitId, personKey, alert));
}
