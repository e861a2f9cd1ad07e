import type { clinicUnit as nb } from '../nb/clinic-unit.ts';

export const clinicUnit: Readonly<Record<keyof typeof nb, string>> = {
	'unit.title': 'The unit',
	'unit.heading': '{unit}',
	'unit.contactsHelp':
		'These stand in what patients read, and in the alerts. Without a number the emergency number is used. Call them yourselves now and then, so that you know they are right.',
	'unit.contact.emergency': 'Emergency number',
	'unit.contact.crisis-centre': 'Crisis centre',
	'unit.contact.violence-helpline': 'Violence helpline',
	'unit.contact.child-welfare-duty': 'Child welfare duty',
	'unit.contact.mental-health-helpline': 'Mental health helpline',
	'unit.part.phone': 'Phone',
	'unit.part.nb': 'Name in Norwegian',
	'unit.part.en': 'Name in English',
	'unit.phoneWrong': 'Write a phone number in digits, for example 116 123.',
	'unit.nameTooLong': 'The name is a little too long. There is room for 200 characters.',
	'unit.escalate': 'Minutes before an alert that nobody has taken stands out',
	'unit.escalateHelp': 'Terskel sends nothing out of the house. Somebody looks at the work list.',
	'unit.minutesWrong': 'Write a whole number from 1 to 9999.',
	'unit.staff': 'Staff',
	'unit.role.clinician': 'Clinician',
	'unit.role.lead': 'Lead',
	'unit.role.team-reader': 'Reader in the team',
	'unit.role.researcher': 'Researcher',
	'unit.role.author': 'Author of content',
	'unit.role.admin': 'Administrator',
	'unit.role.auditor': 'Auditor',
	'unit.packages': 'Packages and forms',
	'unit.forms': '{n, plural, one {# form} other {# forms}}',
	'unit.barred': 'Cannot be given yet'
};
