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
	'access.restricted':
		'Svarene dine er lagret, men brukes ikke nå, slik du ba om. Vi leser dem bare hvis liv eller helse er i fare. Hjelpen din er den samme. Vil du at de skal brukes igjen, sier du bare fra til oss.',
	'access.ask': 'Lurer du på noe her, eller ser du et navn du ikke kjenner? Spør oss. Det er lov.',
	'access.rights': 'Be om noe',
	'access.rightsLead': 'Hva vil du be om?',
	'access.kind.access': 'Se alt som står om meg',
	'access.kind.rectification': 'Få noe rettet',
	'access.kind.erasure': 'Få noe slettet',
	'access.kind.restriction': 'At svarene ikke brukes en stund',
	'access.kind.portability': 'Få en kopi å ta med',
	'access.note': 'Vil du si mer? Det er valgfritt.',
	'access.month':
		'Du får svar innen en måned. Det koster ingenting, og det går ikke ut over hjelpen din.',
	'access.send': 'Send',
	'access.sent': 'Takk. Vi har fått det, og du får svar innen en måned.',
	'access.back': 'Tilbake',
	'access.role.clinician': 'behandler',
	'access.role.lead': 'leder',
	'access.role.team-reader': 'i teamet',
	'access.role.researcher': 'forsker',
	'access.role.author': 'skjemaredaktør',
	'access.role.admin': 'administrator',
	'access.role.auditor': 'revisor'
} as const;
