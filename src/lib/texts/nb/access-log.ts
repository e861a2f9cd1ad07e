/** Who has seen what, for the person whose answers they are. */
export const accessLog = {
	'access.title': 'Hvem har sett svarene',
	'access.lead':
		'Her ser du hvem på {unit} som har åpnet noe om deg. De som jobber der, trenger det for å hjelpe deg.',
	'access.list': 'Navnet ditt står også på en liste som alle i behandlingsteamet ser.',
	'access.none': 'Ingen har åpnet noe ennå.',
	'access.read': 'Har lest',
	'access.wrote': 'Har skrevet eller endret noe',
	'access.readAndWrote': 'Har lest, og skrevet eller endret noe',
	'access.emergency':
		'Brukte nødtilgang fra {unit}. De skrev hvorfor, og en leder hos oss ser på det.',
	'access.ask': 'Lurer du på noe her, eller ser du et navn du ikke kjenner? Spør oss. Det er lov.',
	'access.back': 'Tilbake',
	'access.role.clinician': 'behandler',
	'access.role.lead': 'leder',
	'access.role.team-reader': 'i teamet',
	'access.role.researcher': 'forsker',
	'access.role.author': 'skjemaredaktør',
	'access.role.admin': 'administrator',
	'access.role.auditor': 'revisor'
} as const;
