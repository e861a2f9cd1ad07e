import { hasCapability } from '#server/auth/authorise.ts';
import { countDueRights } from '#server/care/count-due-rights.ts';
import { escalateAfterMinutes } from '#server/care/escalation-time.ts';
import { listEpisodes } from '#server/care/list-episodes.ts';
import { listOpenAlerts } from '#server/care/list-open-alerts.ts';
import { listStaff } from '#server/care/list-staff.ts';
import { listStandingDecisions } from '#server/care/list-standing-decisions.ts';
import { readPulse } from '#server/care/read-pulse.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { moments } from '#engine/moments.ts';
import { readFilter } from '#ui/clinic/work-list/filter.ts';
import { asked } from '../../asked.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import { namesOf } from '../names-of.ts';
import type { PageServerLoad } from './$types';
import { alertLines, personLines } from './work-list-lines.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const [episodes, alerts, decisions, colleagues, settings, pulse, rights] = await Promise.all([
		asked(listEpisodes(app, actor, {})),
		asked(listOpenAlerts(app, actor, {})),
		asked(listStandingDecisions(app, actor, {})),
		asked(listStaff(app, actor, {})),
		asked(readUnitSettings(app, actor, {})),
		asked(readPulse(app, actor, { episodeId: null })),
		hasCapability(actor, 'rights:record') ? asked(countDueRights(app, actor, {})) : null
	]);
	const ground = {
		actor,
		episodes,
		alerts,
		decisions,
		content: app.content.current,
		nameOf: namesOf(colleagues, language),
		language,
		now: app.clock.now(),
		escalateAfterMinutes: escalateAfterMinutes(settings)
	};
	const { searchParams } = event.url;
	return {
		pulse,
		rights,
		filter: readFilter(searchParams.get('vis')),
		moment: moments.find((one) => one === searchParams.get('tidspunkt')) ?? '',
		alerts: alertLines(ground),
		people: personLines(ground)
	};
};
