import { readReasoning } from '#server/care/read-reasoning.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { plainWords } from '#ui/common/contacts.ts';
import { asked } from '../../../../asked.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import { hasCapability } from '#server/auth/authorise.ts';
import { contactsIn } from '../../../../unit-contacts.ts';
import type { PageServerLoad } from './$types';

/** What one suggestion rests on, whoever it may concern. */
export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const { suggestion } = event.params;
	const reasoning = await asked(readReasoning(app, actor, { suggestion, language }));
	const contacts = hasCapability(actor, 'setting:read')
		? contactsIn(await asked(readUnitSettings(app, actor, {})))
		: {};
	const words = (text: string) => plainWords(text, contacts, language);
	return {
		reasoning: {
			...reasoning,
			title: words(reasoning.title),
			action: words(reasoning.action),
			patientText: reasoning.patientText === null ? null : words(reasoning.patientText)
		}
	};
};
