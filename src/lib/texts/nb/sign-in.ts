/** Staff at the door. */
export const signIn = {
	'signIn.title': 'Logg inn',
	'signIn.heading': 'Logg inn',
	'signIn.lead': 'For ansatte.',
	'signIn.name': 'Brukernavn',
	'signIn.password': 'Passord',
	'signIn.showPassword': 'Vis passordet',
	'signIn.submit': 'Logg inn',
	'signIn.refused': 'Brukernavn eller passord stemmer ikke. Prøv igjen.',
	'signIn.tooMany': 'Det er prøvd for mange ganger. Vent litt, og prøv igjen.',
	'signIn.ended': 'Du ble logget ut fordi siden sto ubrukt. Logg inn for å fortsette.',
	'signIn.signOut': 'Logg ut',
	'signIn.demo': 'Demokontoer',
	'signIn.patientDoor': 'Har du fått en kode? Gå hit',
	'signIn.missing': 'Skriv både brukernavn og passord.',
	'signIn.passkey': 'Bruk passnøkkel',
	'signIn.passkeyFailed': 'Det gikk ikke med passnøkkelen. Prøv igjen, eller logg inn med passord.',
	'signIn.provider.begin': 'Logg inn med {name}',
	'signIn.provider.goOn': 'Fortsett',
	'signIn.provider.cancelled': 'Innloggingen ble avbrutt. Du kan prøve igjen.',
	'signIn.provider.unknown':
		'Identiteten din er ikke koblet til noen konto her. Logg inn med passord, og koble den til under Kontoen din.',
	'signIn.provider.weak':
		'Innloggingen hadde for lavt sikkerhetsnivå. Velg en sterkere måte, og prøv igjen.',
	'signIn.provider.taken': 'Denne identiteten er alt koblet til en annen konto.',
	'signOut.title': 'Du er logget ut',
	'signOut.atProvider': 'Logg ut hos {name} også',
	'signOut.provider':
		'{name} svarte ikke. Du kan fortsatt være innlogget der. Lukk nettleseren hvis andre bruker maskinen.',
	'signIn.provider.failed': 'Innloggingen gikk ikke. Prøv igjen, eller logg inn med passord.'
} as const;
