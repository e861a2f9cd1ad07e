import { readUnitSettings } from '#server/care/unit-settings.ts';
import { contactsIn } from '../../unit-contacts.ts';
import { asked } from '../../asked.ts';
import type { PageServerLoad } from './$types';

/** Handed in. On the clinic's tablet the session is over by now, and nothing is kept. */
export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	const { app, patient } = locals;
	if (!patient) {
		setHeaders({ 'clear-site-data': '"cookies", "storage"' });
		return { isOver: true, contacts: {} };
	}
	const settings = await asked(readUnitSettings(app, patient, {}));
	return { isOver: false, contacts: contactsIn(settings) };
};
