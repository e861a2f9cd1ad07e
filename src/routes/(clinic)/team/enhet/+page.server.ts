import { fail, message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { hasCapability } from '#server/auth/authorise.ts';
import { escalateAfterMinutes } from '#server/care/escalation-time.ts';
import { listNotAssignable } from '#server/care/list-not-assignable.ts';
import { listStaff } from '#server/care/list-staff.ts';
import { changeUnitSetting, readUnitSettings } from '#server/care/unit-settings.ts';
import { textIn } from '#engine/text.ts';
import type { StaffWord } from '#texts/clinic/say-to-staff.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import { contactsIn } from '../../../unit-contacts.ts';
import type { Actions, PageServerLoad } from './$types';
import { contactsOf, fieldsOf, unitForm, type UnitForm } from './unit-form.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const [settings, colleagues, bars] = await Promise.all([
		asked(readUnitSettings(app, actor, {})),
		asked(listStaff(app, actor, {})),
		asked(listNotAssignable(app, actor, {}))
	]);
	const preset = {
		...fieldsOf(contactsIn(settings)),
		escalateAfterMinutes: String(escalateAfterMinutes(settings))
	};
	const { forms, packages } = app.content.current;
	return {
		mayChange: hasCapability(actor, 'setting:change'),
		colleagues: colleagues.filter(({ isActive }) => isActive),
		packages: packages.map(({ id, title, version, forms }) => ({
			id,
			version,
			title: textIn(title, language).words,
			forms: forms.length
		})),
		barred: bars.map(({ form, because, holder }) => ({
			form,
			because,
			holder,
			title: textIn(forms.find(({ id }) => id === form)?.title ?? {}, language).words
		})),
		form: await superValidate<UnitForm, StaffWord>(preset, zod4(unitForm))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const actor = staffOf(event);
		const { app } = event.locals;
		const form = await superValidate<UnitForm, StaffWord>(event.request, zod4(unitForm));
		if (!form.valid) return fail(400, { form });
		const changes = {
			contacts: contactsOf(form.data),
			escalateAfterMinutes: Number(form.data.escalateAfterMinutes)
		};
		for (const [name, value] of Object.entries(changes)) {
			await asked(changeUnitSetting(app, actor, { name, value }));
		}
		return message(form, 'frame.saved');
	}
};
