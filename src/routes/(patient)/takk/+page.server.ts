import { readUnitSettings } from '#server/care/unit-settings.ts';
import { contactsIn } from '../../unit-contacts.ts';
import { asked } from '../../asked.ts';
import { patientOf } from '../patient-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const settings = await asked(readUnitSettings(event.locals.app, patientOf(event), {}));
	return { contacts: contactsIn(settings) };
};
