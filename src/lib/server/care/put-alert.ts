import type { App } from '../app.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { AlertUrgency } from '../db/tables/alert.ts';
import { newId, type AlertId, type EpisodeId, type ResponseId, type UnitId } from '../ids.ts';
import { blindIndex } from '../vault/blind-index.ts';
import type { PersonKey } from '../vault/person-key.ts';

/** What was answered that somebody must see. */
export interface AlertCause {
	/** The same cause is one alert: for example the response, item and event of the answer. */
	readonly key: string;
	/** Which form, item or suggestion, and what to show; sealed. */
	readonly detail: Readonly<Record<string, unknown>>;
}

export interface NewAlert {
	readonly episodeId: EpisodeId;
	readonly responseId: ResponseId | null;
	readonly urgency: AlertUrgency;
	readonly cause: AlertCause;
}

/** Raises an alert in the transaction of what caused it, so that the two cannot be separated. */
export async function putAlert(
	tx: Queries,
	app: App,
	unitId: UnitId,
	personKey: PersonKey,
	alert: NewAlert
): Promise<AlertId> {
	const id: AlertId = newId();
	const cause_index = blindIndex(app.vault, 'alert-cause', alert.episodeId, alert.cause.key);
	await tx
		.insertInto('alert')
		.values({
			unit_id: unitId,
			id,
			episode_id: alert.episodeId,
			response_id: alert.responseId,
			urgency: alert.urgency,
			cause_index,
			sealed_cause: personKey.seal(alert.cause.detail, 'alert', id, 'sealed_cause'),
			raised_at: instant(app.clock),
			taken_at: null,
			taken_by: null,
			escalated_at: null,
			done_by: null,
			closed_at: null,
			closed_by: null,
			sealed_act: null
		})
		.onConflict((conflict) =>
			conflict.columns(['unit_id', 'episode_id', 'cause_index']).doNothing()
		)
		.execute();
	const row = await tx
		.selectFrom('alert')
		.select('id')
		.where('unit_id', '=', unitId)
		.where('episode_id', '=', alert.episodeId)
		.where('cause_index', '=', cause_index)
		.executeTakeFirstOrThrow();
	return row.id;
}
