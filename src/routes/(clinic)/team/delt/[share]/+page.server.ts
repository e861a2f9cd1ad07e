import { readSharedConference } from '#server/care/read-shared-conference.ts';
import { asked } from '../../../../asked.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import { contactsIn } from '../../../../unit-contacts.ts';
import { conferenceOf } from '../../../conference-of.ts';
import { readParam } from '../../../read-param.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, language } = event.locals;
	const shareId = readParam<'share'>(event.params.share);
	const shared = await asked(readSharedConference(app, staffOf(event), { shareId, language }));
	const { colleagues, settings, endsAt } = shared;
	const contacts = contactsIn(settings);
	const now = app.clock.now();
	return {
		endsAt,
		conference: conferenceOf(shared.conference, { colleagues, contacts, language, now })
	};
};
