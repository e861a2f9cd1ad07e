/** The door: neutral, whoever sees it. */
export const entry = {
	'entry.heading': 'Velkommen',
	'entry.lead': 'Skriv koden du har fått, eller de seks ordene dine.',
	'entry.codeHelp':
		'Koden står på lappen eller i meldingen. Har du vært her før, kan du bruke de seks ordene du skrev ned. Store og små bokstaver er det samme.',
	'entry.open': 'Fortsett',
	'entry.refused':
		'Det virket ikke. Se om det er skrevet riktig. En kode virker bare én gang, og bare en tid. Trenger du en ny, kan du be om den der du fikk den. Svarene dine er der fortsatt.',
	'entry.empty': 'Skriv koden her først.',
	'entry.tooMany':
		'Koden er prøvd for mange ganger. Vent en liten stund, og prøv igjen. Du kan også be om en ny kode der du fikk den.',
	'entry.cookies':
		'Nettleseren tok ikke imot en informasjonskapsel. Slå på informasjonskapsler for denne siden, eller prøv en annen nettleser. Koden er ikke brukt ennå. Trykk «Fortsett» en gang til.',
	'entry.ended':
		'Du er logget ut. Det som var lagret, er der fortsatt. Skriv ordene dine eller en ny kode for å fortsette.',
	'entry.again': 'Du er logget ut',
	'entry.againText':
		'Det du skrev sist, er ikke lagret ennå. Det ligger trygt på denne siden, og ingen kan lese det her. Skriv de seks ordene dine eller en ny kode, så blir det lagret. Lukker du siden, blir det borte.',
	'entry.againOpen': 'Lagre og fortsett',
	'entry.againForget': 'Nei, glem det jeg skrev',
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
