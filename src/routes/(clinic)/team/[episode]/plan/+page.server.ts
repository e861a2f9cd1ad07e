import { listStaff } from '#server/care/list-staff.ts';
import { readPersonPage } from '#server/care/read-person-page.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { asked } from '../../../../asked.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import { namesOf } from '../../../names-of.ts';
import { readParam } from '../../../read-param.ts';
import { contactsIn } from '../../../../unit-contacts.ts';
import type { PageServerLoad } from './$types';
import { planOf } from './plan-of.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const episodeId = readParam<'episode'>(event.params.episode);
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
		episodeId,
		isForRecord: event.url.searchParams.get('utgave') === 'journal',
		plan: planOf({ episode, page, nameOf, contacts, language, now }, app.content.current)
	};
};
