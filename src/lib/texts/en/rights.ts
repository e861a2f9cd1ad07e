/** What people may ask of us by law, for those who answer. */
export const rights = {
	'rights.title': 'Requests about rights',
	'rights.lead':
		'Everybody has a right to an answer within a month. If you need more time, tell the person before the day, and why.',
	'rights.none': 'Nobody has asked for anything.',
	'rights.kind.access': 'Access',
	'rights.kind.rectification': 'Rectification',
	'rights.kind.erasure': 'Erasure',
	'rights.kind.restriction': 'Restricted use',
	'rights.kind.portability': 'A copy to take along',
	'rights.due': 'Answer by {day}',
	'rights.late': 'Was due {day}',
	'rights.state.open': 'Open',
	'rights.state.met': 'Met {day}',
	'rights.state.refused': 'Refused {day}',
	'rights.person': 'The person’s page',
	'rights.copyPage': 'Full copy to read',
	'rights.copyFile': 'Full copy as a file (JSON)',
	'rights.answer': 'What you did, or why not and where the person can complain',
	'rights.met': 'Met',
	'rights.refused': 'Refused',
	'rights.stands':
		'The restriction stands. The answers are not read, give no suggestions and are not in research. Alerts still reach you.',
	'rights.lift': 'Lift the restriction'
} as const;
