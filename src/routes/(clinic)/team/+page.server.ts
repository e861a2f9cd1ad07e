import { listEpisodes } from '#server/care/list-episodes.ts';
import { listOpenAlerts } from '#server/care/list-open-alerts.ts';
import { listStaff } from '#server/care/list-staff.ts';
import type { AlertLine, PersonLine } from '#ui/clinic/work-list/work-list.ts';
import { asked } from '../../asked.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import { alertWords } from '../alert-words.ts';
import { packageTitle } from '../package-title.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const [episodes, alerts, colleagues] = await Promise.all([
		asked(listEpisodes(app, actor, {})),
		asked(listOpenAlerts(app, actor, {})),
		asked(listStaff(app, actor, {}))
	]);
	const names = new Map(colleagues.map(({ staffId, name }) => [staffId, name]));
	return {
		alerts: alerts.map((alert): AlertLine => ({
			alertId: alert.alertId,
			episodeId: alert.episodeId,
			name: alert.identity.name,
			urgency: alert.urgency,
			says: alertWords(alert.cause, language),
			raisedAt: alert.raisedAt,
			takenBy: alert.takenBy === null ? null : (names.get(alert.takenBy) ?? '')
		})),
		people: episodes.map((row): PersonLine => ({
			episodeId: row.episodeId,
			name: row.identity.name,
			number: row.identity.number,
			phase: row.phase,
			startedAt: row.startedAt,
			openAlerts: row.openAlerts,
			given: row.assignments.map((one) => ({
				assignmentId: one.assignmentId,
				title: packageTitle(app.content.current, one, language),
				moment: one.moment,
				dueOn: one.dueOn,
				status: one.status,
				forms: one.forms,
				opened: one.opened,
				submitted: one.submitted
			}))
		}))
	};
};
