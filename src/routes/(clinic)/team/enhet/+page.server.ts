import { fail, message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { hasCapability } from '#server/auth/authorise.ts';
import { escalateAfterMinutes } from '#server/care/escalation-time.ts';
import { alertedStaffSetting } from '#server/care/count-late-alerts.ts';
import {
	readInstrumentPermissions,
	recordInstrumentPermission
} from '#server/care/instrument-permissions.ts';
import { listNotAssignable } from '#server/care/list-not-assignable.ts';
import { listStaff } from '#server/care/list-staff.ts';
import {
	offeredPackagesSetting,
	offersPackage,
	reminderSetting,
	unitText,
	welcomeSetting
} from '#server/care/unit-choices.ts';
import { changeUnitSetting, readUnitSettings } from '#server/care/unit-settings.ts';
import { textIn } from '#engine/text.ts';
import type { StaffWord } from '#texts/clinic/say-to-staff.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import { contactsIn } from '../../../unit-contacts.ts';
import type { Actions, PageServerLoad } from './$types';
import { contactsOf, fieldsOf, permissionForm, unitForm, type UnitForm } from './unit-form.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const [settings, colleagues, bars, permissions] = await Promise.all([
		asked(readUnitSettings(app, actor, {})),
		asked(listStaff(app, actor, {})),
		asked(listNotAssignable(app, actor, {})),
		asked(readInstrumentPermissions(app, actor, {}))
	]);
	const { forms, packages } = app.content.current;
	const preset = {
		...fieldsOf(contactsIn(settings)),
		'welcome-nb': unitText(settings, welcomeSetting, 'nb') ?? '',
		'welcome-en': unitText(settings, welcomeSetting, 'en') ?? '',
		'reminder-nb': unitText(settings, reminderSetting, 'nb') ?? '',
		'reminder-en': unitText(settings, reminderSetting, 'en') ?? '',
		offeredPackages: packages.map(({ id }) => id).filter((id) => offersPackage(settings, id)),
		escalateAfterMinutes: String(escalateAfterMinutes(settings)),
		alertedStaff: namesIn(settings[alertedStaffSetting])
	};
	const titleOf = (id: string) =>
		textIn(forms.find((form) => form.id === id)?.title ?? {}, language).words || id;
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
		permissions: permissions.map(
			({ instrument, holder, basis, reference, validFrom, validUntil }) => ({
				instrument,
				title: titleOf(instrument),
				holder,
				basis,
				reference,
				validFrom,
				validUntil
			})
		),
		permission: await superValidate(zod4(permissionForm)),
		operator: {
			staffIdleMinutes: app.settings.sessions.staffIdleMinutes,
			patientIdleMinutes: app.settings.sessions.patientIdleMinutes,
			waitingRoomIdleMinutes: app.settings.sessions.waitingRoomIdleMinutes,
			neutralExit: app.settings.neutralExit
		},
		form: await superValidate<UnitForm, StaffWord>(preset, zod4(unitForm))
	};
};

/** Ids of staff as the setting keeps them. */
function namesIn(kept: unknown): string[] {
	return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

export const actions: Actions = {
	/** Puts on record that the unit may use an instrument. */
	permission: async (event) => {
		const actor = staffOf(event);
		const { app } = event.locals;
		const form = await superValidate(event.request, zod4(permissionForm));
		const { instrument, basis, reference, validUntil } = form.data;
		if (!form.valid || basis === null) return fail(400, { form });
		await asked(
			recordInstrumentPermission(app, actor, {
				instrument,
				basis,
				reference,
				validFrom: null,
				validUntil: validUntil === '' ? null : new Date(validUntil).toISOString()
			})
		);
		return message(form, 'unit.permissionRecorded');
	},
	save: async (event) => {
		const actor = staffOf(event);
		const { app } = event.locals;
		const form = await superValidate<UnitForm, StaffWord>(event.request, zod4(unitForm));
		if (!form.valid) return fail(400, { form });
		const changes = {
			contacts: contactsOf(form.data),
			[welcomeSetting]: { nb: form.data['welcome-nb'], en: form.data['welcome-en'] },
			[reminderSetting]: { nb: form.data['reminder-nb'], en: form.data['reminder-en'] },
			// All of them is kept as none chosen, so that a package that comes later is offered, too.
			[offeredPackagesSetting]: app.content.current.packages.every(({ id }) =>
				form.data.offeredPackages.includes(id)
			)
				? []
				: form.data.offeredPackages,
			escalateAfterMinutes: Number(form.data.escalateAfterMinutes),
			[alertedStaffSetting]: form.data.alertedStaff
		};
		for (const [name, value] of Object.entries(changes)) {
			await asked(changeUnitSetting(app, actor, { name, value }));
		}
		return message(form, 'frame.saved');
	}
};
