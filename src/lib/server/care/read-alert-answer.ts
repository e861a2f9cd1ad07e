import { verb } from '../auth/verb.ts';
import type { AlertId } from '../ids.ts';
import { answerEvents } from './answer-events.ts';
import { theAlert } from './objects/the-alert.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** The answer behind an alert, as it was given, and the form version that asked. */
export interface AlertAnswer {
	readonly formId: string;
	readonly version: string;
	/** What was answered when the alert was raised. */
	readonly then: StoredAnswer;
	/** What stands now, when it has been changed since. */
	readonly now: StoredAnswer | null;
}

/**
 * The very answer that raised an alert, also while the form is not handed in: the person was told
 * so before answering (semantics 4.6). Null for an alert that no single answer raised.
 */
export const readAlertAnswer = verb(
	{
		name: 'readAlertAnswer',
		capability: 'alert:list',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { alertId: AlertId }) => theAlert(app, actor, input.alertId)
	},
	async ({ app, object }): Promise<AlertAnswer | null> => {
		const { unitId, alertId, personKey } = object;
		const alert = await app.db.read
			.selectFrom('alert as a')
			.innerJoin('response as r', (join) =>
				join.onRef('r.unit_id', '=', 'a.unit_id').onRef('r.id', '=', 'a.response_id')
			)
			.select(['a.sealed_cause', 'r.id', 'r.form_id', 'r.form_version'])
			.where('a.unit_id', '=', unitId)
			.where('a.id', '=', alertId)
			.executeTakeFirst();
		if (!alert) return null;
		const { item, seq } = personKey.open<{ item?: string; seq?: number | null }>(
			alert.sealed_cause,
			'alert',
			alertId,
			'sealed_cause'
		);
		if (item === undefined) return null;
		const said = await answerEvents(app.db.read, personKey, { unitId, responseId: alert.id, item });
		const last = said.at(-1);
		const then = said.find((one) => one.seq === seq) ?? last;
		if (!then || !last) return null;
		return {
			formId: alert.form_id,
			version: alert.form_version,
			then,
			now: JSON.stringify(last.answer) === JSON.stringify(then.answer) ? null : last
		};
	}
);
