/** Reading somebody outside the own work, and looking at it afterwards. */
export const emergency = {
	'emergency.title': 'Nødtilgang',
	'emergency.lead':
		'For en person du ikke har i behandling, når du trenger opplysningene nå. Du kan lese, ikke endre. Lederen i personens enhet ser på det etterpå, og personen ser det selv.',
	'emergency.number': 'Fødselsnummer eller nummeret klinikken bruker',
	'emergency.chosen': 'Behandlingen du kom fra.',
	'emergency.reason': 'Hvorfor du trenger det nå',
	'emergency.reasonHelp': 'Noen ord om hva som skjer, og hva du trenger å vite.',
	'emergency.open': 'Åpne',
	'emergency.own': 'Åpent for deg nå',
	'emergency.ownLine': '{unit}, til klokka {time}',
	'emergency.read': 'Les',
	'emergency.end': 'Lukk',
	'emergency.ownNone': 'Ingenting er åpent.',
	'emergency.reviews': 'Åpnet i enheten din',
	'emergency.reviewsLead':
		'Se om det var grunn til det. Var det ikke det, følger du virksomhetens rutine for avvik.',
	'emergency.reviewsNone': 'Ingen har brukt nødtilgang hos dere.',
	'emergency.by': '{name}, {unit}',
	'emergency.when':
		'{time}. {reads, plural, =0 {Ingenting ble lest} one {# oppslag} other {# oppslag}}.',
	'emergency.because': 'Begrunnelse: {reason}',
	'emergency.erased': 'Begrunnelsen er slettet sammen med personen.',
	'emergency.yours': 'Du åpnet denne selv. En annen leder eller revisor ser på den.',
	'emergency.note': 'Hva du fant ut',
	'emergency.justified': 'Det var grunn til det',
	'emergency.notJustified': 'Det var ikke grunn til det',
	'emergency.was.justified': 'Sett på: det var grunn til det.',
	'emergency.was.not-justified': 'Sett på: det var ikke grunn til det.',
	'emergency.notFound': 'Ingen har dette nummeret. Se om det er skrevet riktig.',
	'emergency.inOwnUnit': 'Denne personen er alt i enheten din. Du finner dem på arbeidslisten.',
	'emergency.restricted':
		'Personen har bedt om at svarene ikke brukes en stund. Bare en leder i enheten kan åpne dem nå.',
	'emergency.missing': 'Skriv hvorfor du trenger det nå, med noen ord.',
	'emergency.tooMany': 'Det er prøvd for mange ganger. Vent en time, eller ring enheten.',
	'emergency.failed': 'Det gikk ikke. Last siden på nytt og prøv igjen.'
} as const;
