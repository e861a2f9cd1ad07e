/** What happens when somebody asks for help to answer, or is not alone. */
export const helpWanted = {
	'help.heading': 'Slik gjør vi det',
	'help.told': 'Vi har gitt beskjed til dem som hjelper deg:',
	'help.when': 'De ser det når de åpner arbeidslisten sin. Ingen følger med hele døgnet.',
	'help.tablet': 'Er du her hos oss, kan du også si fra til den som ga deg nettbrettet.',
	'help.said.read-aloud': 'Du vil ha spørsmålene lest opp.',
	'help.said.with-someone': 'Du vil svare sammen med noen her.',
	'help.said.conversation': 'Du vil heller snakke enn å skrive.',
	'help.said.interpreter': 'Du trenger tolk eller et annet språk.',
	'help.said.another-day': 'Du vil ta det en annen dag.',
	'help.readAloud':
		'Telefonen kan også lese for deg. Trykk «Les høyt» øverst på hver side. Bruk ørepropper hvis noen er i nærheten.',
	'help.notAlone':
		'Du er ikke alene nå. Derfor venter de private delene. Vi spør deg om du er alene før hver av dem, og du kan ta dem en annen dag.',
	'help.shortBits': 'Du kan ta en pause når du vil. Alt blir lagret underveis.',
	'help.waits': 'Svarene dine blir liggende. Ingenting haster.',
	'help.goOn': 'Fortsett likevel',
	'help.pause': 'Ta en pause nå'
} as const;
