/** The door: neutral, whoever sees it. */
export const entry = {
	'entry.title': 'Skjema',
	'entry.heading': 'Velkommen',
	'entry.lead': 'Skriv inn koden du har fått.',
	'entry.code': 'Kode',
	'entry.codeHelp':
		'Koden står på lappen eller i meldingen. Store og små bokstaver er det samme, og du kan skrive med eller uten mellomrom.',
	'entry.open': 'Fortsett',
	'entry.refused':
		'Koden virket ikke. Se om den er skrevet riktig. Hjelper ikke det, kan du be om en ny der du fikk den.',
	'entry.empty': 'Skriv koden her først.',
	'entry.tooMany':
		'Koden er prøvd for mange ganger. Vent en liten stund, og prøv igjen. Du kan også be om en ny kode der du fikk den.',
	'entry.cookies':
		'Nettleseren tok ikke imot en informasjonskapsel. Slå på informasjonskapsler for denne siden, eller prøv en annen nettleser.',
	'entry.ended': 'Du ble logget ut fordi siden sto ubrukt. Alt som var lagret, er der fortsatt.',
	'entry.left': 'Du er logget ut.',
	'entry.finished': 'Skjemaet er levert. Takk.',
	'entry.staff': 'For ansatte',
	'entry.provider.begin': 'Logg inn med {name}',
	'entry.provider.back': 'Tilbake',
	'entry.provider.cancelled': 'Innloggingen ble avbrutt. Du kan prøve igjen, eller bruke en kode.',
	'entry.provider.unknown':
		'Det ligger ikke noe til deg her nå. Har du fått en kode, kan du bruke den.',
	'entry.provider.weak':
		'Innloggingen var ikke sikker nok. Velg en annen måte, eller bruk en kode.',
	'entry.provider.failed': 'Innloggingen gikk ikke. Prøv igjen, eller bruk en kode.'
} as const;
