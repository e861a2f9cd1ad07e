import { z } from 'zod';
import { hasRealWords } from '#server/care/real-words.ts';
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

const welcome = z.string().trim().max(300, 'unit.welcomeTooLong').default('');

/** Whoever else reads a phone must learn nothing from it. */
const telling =
	/\b(rus|behandling|avrus|pasient|klinikk|psyk|drug|alcohol|alkohol|treatment|patient|clinic)/i;
const reminder = z
	.string()
	.trim()
	.max(160, 'unit.reminderTooLong')
	.refine((words) => !telling.test(words), 'unit.reminderTelling')
	.default('');

/** What a unit decides: its contacts and texts, what it offers, and how long an alert may wait. */
export const unitForm = z.object({
	...contactFields,
	'welcome-nb': welcome,
	'welcome-en': welcome,
	'reminder-nb': reminder,
	'reminder-en': reminder,
	/** Empty: all of them. */
	offeredPackages: z.array(z.string().max(100)).max(500).default([]),
	/** Empty: everybody who sees alerts. */
	alertedStaff: z.array(z.string().max(100)).max(500).default([]),
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

/** A permission as it is recorded: why the instrument may be used, and where that is written. */
export const permissionForm = z.object({
	instrument: z.string().max(100).default(''),
	basis: z
		.enum(['non-commercial', 'letter'])
		.nullable()
		.default(null)
		.refine((basis) => basis !== null, 'unit.basisMissing'),
	reference: z
		.string()
		.trim()
		.max(1000, 'unit.referenceTooLong')
		.default('')
		.refine(hasRealWords, 'unit.referenceMissing'),
	validUntil: z
		.string()
		.refine((date) => date === '' || !Number.isNaN(Date.parse(date)), 'assign.dueWrong')
		.default('')
});
