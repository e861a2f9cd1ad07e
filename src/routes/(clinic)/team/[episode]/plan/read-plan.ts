import type { RequestEvent } from '@sveltejs/kit';
import { listStaff } from '#server/care/list-staff.ts';
import { readPersonPage } from '#server/care/read-person-page.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { Plan } from '#ui/clinic/plan/plan.ts';
import { asked } from '../../../../asked.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import { namesOf } from '../../../names-of.ts';
import { readParam } from '../../../read-param.ts';
import { contactsIn } from '../../../../unit-contacts.ts';
import { planOf } from './plan-of.ts';

/** The plan of the person whose page this is, in the language of the paper. */
export async function readPlan(
	event: RequestEvent,
	language: InterfaceLanguage
): Promise<{ readonly name: string; readonly plan: Plan }> {
	const actor = staffOf(event);
	const { app } = event.locals;
	const episodeId = readParam<'episode'>(event.params['episode']);
	const [{ episode, page }, colleagues, settings] = await Promise.all([
		asked(readPersonPage(app, actor, { episodeId, language })),
		asked(listStaff(app, actor, {})),
		asked(readUnitSettings(app, actor, {}))
	]);
	const nameOf = namesOf(colleagues, language);
	const contacts = contactsIn(settings);
	const now = app.clock.now();
	return {
		name: episode.identity.name,
		plan: planOf({ episode, page, nameOf, contacts, language, now }, app.content.current)
	};
}
