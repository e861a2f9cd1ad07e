import type { accessLog as nb } from '../nb/access-log.ts';

/** Who has seen what, for the person whose answers they are. */
export const accessLog: Readonly<Record<keyof typeof nb, string>> = {
	'access.title': 'Who has seen your answers',
	'access.lead':
		'Here you see who at {unit} has opened anything about you. They need it in order to help you.',
	'access.list': 'Your name is also on a list that everybody in the treatment team sees.',
	'access.none': 'Nobody has opened anything yet.',
	'access.read': 'Has read',
	'access.wrote': 'Has written or changed something',
	'access.readAndWrote': 'Has read, and written or changed something',
	'access.emergency':
		'Used emergency access from {unit}. They wrote why, and a lead here looks at it.',
	'access.restricted':
		'Your answers are kept, but not used for now, as you asked. We read them only if a life or somebody’s health is in danger. You get the same help. If you want them to be used again, just tell us.',
	'access.ask': 'Do you wonder about anything here, or see a name you do not know? Please ask us.',
	'access.rights': 'Ask for something',
	'access.rightsLead': 'What do you want to ask for?',
	'access.kind.access': 'To see all there is about me',
	'access.kind.rectification': 'To have something put right',
	'access.kind.erasure': 'To have something erased',
	'access.kind.restriction': 'That my answers are not used for a while',
	'access.kind.portability': 'To get a copy to take along',
	'access.note': 'Do you want to say more? You do not have to.',
	'access.month':
		'You get an answer within a month. It costs nothing, and you get the same help as before.',
	'access.send': 'Send',
	'access.sent': 'Thank you. We have it, and you get an answer within a month.',
	'access.back': 'Back',
	'access.role.clinician': 'clinician',
	'access.role.lead': 'lead',
	'access.role.team-reader': 'in the team',
	'access.role.researcher': 'researcher',
	'access.role.author': 'form editor',
	'access.role.admin': 'administrator',
	'access.role.auditor': 'auditor'
};
