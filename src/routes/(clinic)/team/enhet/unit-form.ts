import { z } from 'zod';
import type { Contacts } from '#ui/common/contacts.ts';
import { contactField, contactNames, type ContactField } from '#ui/clinic/unit/contact-names.ts';

const phone = z
	.string()
	.trim()
	.regex(/^(\+?[\d ]{3,20})?$/, 'unit.phoneWrong')
	.default('');

const name = z.string().trim().max(200, 'unit.nameTooLong').default('');

const contactFields = Object.fromEntries(
	contactNames.flatMap((contact) => [
		[contactField(contact, 'phone'), phone],
		[contactField(contact, 'nb'), name],
		[contactField(contact, 'en'), name]
	])
) as Record<ContactField, typeof phone>;

/** What a unit decides: its contacts, and how long an alert may wait before it stands out. */
export const unitForm = z.object({
	...contactFields,
	escalateAfterMinutes: z
		.string()
		.trim()
		.regex(/^[1-9]\d{0,3}$/, 'unit.minutesWrong')
		.default('30')
});

export type UnitForm = z.infer<typeof unitForm>;

/** Contacts as the fields of the form show them. */
export function fieldsOf(contacts: Contacts): Partial<UnitForm> {
	return Object.fromEntries(
		contactNames.flatMap((contact) => {
			const kept = contacts[contact];
			if (!kept) return [];
			return [
				[contactField(contact, 'phone'), kept.phone],
				[contactField(contact, 'nb'), kept.name['nb'] ?? ''],
				[contactField(contact, 'en'), kept.name['en'] ?? '']
			];
		})
	);
}

/** Contacts as the fields of the form say; one without a number is no contact. */
export function contactsOf(form: UnitForm): Contacts {
	return Object.fromEntries(
		contactNames.flatMap((contact) => {
			const phone = form[contactField(contact, 'phone')];
			if (phone === '') return [];
			const nb = form[contactField(contact, 'nb')];
			return [[contact, { name: { nb, en: form[contactField(contact, 'en')] || nb }, phone }]];
		})
	);
}
