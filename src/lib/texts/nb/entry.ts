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
	'entry.staff': 'For ansatte'
} as const;
