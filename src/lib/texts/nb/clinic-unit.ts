/** What a unit decides for itself. */
export const clinicUnit = {
	'unit.title': 'Enheten',
	'unit.heading': '{unit}',
	'unit.contactsHelp':
		'Disse står i det pasientene leser, og i varslene. Uten nummer brukes nødnummeret. Ring dem selv av og til, så dere vet at de stemmer.',
	'unit.contact.emergency': 'Nødnummer',
	'unit.contact.crisis-centre': 'Krisesenter',
	'unit.contact.violence-helpline': 'Vold- og overgrepslinje',
	'unit.contact.child-welfare-duty': 'Barnevernvakt',
	'unit.contact.mental-health-helpline': 'Hjelpetelefon for psykisk helse',
	'unit.part.phone': 'Telefon',
	'unit.part.nb': 'Navn på norsk',
	'unit.part.en': 'Navn på engelsk',
	'unit.phoneWrong': 'Skriv et telefonnummer med bare tall, for eksempel 116 123.',
	'unit.nameTooLong': 'Navnet er litt for langt. Det er plass til 200 tegn.',
	'unit.escalate': 'Minutter før et varsel som ingen har tatt, skiller seg ut',
	'unit.escalateHelp':
		'Terskel sender ikke beskjed ut av huset. Noen av dere ser på arbeidslisten.',
	'unit.minutesWrong': 'Skriv et helt tall fra 1 til 9999.',
	'unit.staff': 'Ansatte',
	'unit.role.clinician': 'Behandler',
	'unit.role.lead': 'Leder',
	'unit.role.team-reader': 'Leser i teamet',
	'unit.role.researcher': 'Forsker',
	'unit.role.author': 'Forfatter av innhold',
	'unit.role.admin': 'Administrator',
	'unit.role.auditor': 'Revisor',
	'unit.packages': 'Pakker og skjemaer',
	'unit.forms': '{n, plural, one {# skjema} other {# skjemaer}}',
	'unit.barred': 'Kan ikke gis ennå'
} as const;
