/** Contacts that texts of content ask for. Which numbers they are is the unit's to decide. */
export const contactNames = [
	'emergency',
	'crisis-centre',
	'violence-helpline',
	'child-welfare-duty',
	'mental-health-helpline'
] as const;

export type ContactName = (typeof contactNames)[number];

export type ContactField = `${ContactName}-${'phone' | 'nb' | 'en'}`;

/** Name of a contact's field in a posted form. */
export function contactField<Part extends 'phone' | 'nb' | 'en'>(
	name: ContactName,
	part: Part
): `${ContactName}-${Part}` {
	return `${name}-${part}`;
}
