import type { UnitSettings } from '#server/care/unit-settings.ts';
import type { Contact, Contacts } from '#ui/common/contacts.ts';

/** The unit's contacts, as its settings keep them; what is not a contact is left out. */
export function contactsIn(settings: UnitSettings): Contacts {
	const kept = settings['contacts'];
	if (typeof kept !== 'object' || kept === null) return {};
	return Object.fromEntries(Object.entries(kept).filter(([, one]) => isContact(one)));
}

function isContact(value: unknown): value is Contact {
	return (
		typeof value === 'object' &&
		value !== null &&
		'phone' in value &&
		typeof value.phone === 'string' &&
		'name' in value &&
		typeof value.name === 'object'
	);
}
