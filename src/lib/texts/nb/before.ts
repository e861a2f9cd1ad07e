/** What a person should know before the first question, and again before private ones. */
export const before = {
	'before.heading': 'Godt at du er her',
	'before.asks': '{unit} spør, for å kunne gi deg hjelp som passer for deg.',
	'before.voluntaryHeading': 'Du bestemmer',
	'before.voluntary':
		'Du kan hoppe over alle spørsmål. Du kan ta pause når du vil. Hjelpen du får, er ikke avhengig av at du svarer på alt.',
	'before.seesHeading': 'Hvem ser svarene?',
	'before.sees':
		'De som skal hjelpe deg hos {unit}, kan se svarene. Familie, venner og andre pasienter ser dem ikke.',
	'before.limits':
		'Vi har taushetsplikt. Den har noen få grenser. Er et barn eller noens liv i fare, kan vi måtte si fra. Da snakker vi med deg først, så langt det er trygt.',
	'before.accessLog': 'Se hvem som har sett svarene',
	'before.urgentHeading': 'Hvis noe haster',
	'before.urgent':
		'Sier du at du er i fare eller tenker på å dø, får de som hjelper deg, beskjed med en gang, også før du er ferdig. Men ingen leser svarene hele døgnet. Trenger du hjelp nå, kan du ringe:',
	'before.savedHeading': 'Svarene blir lagret',
	'before.saved':
		'Svarene lagres mens du svarer. Du kan fortsette en annen dag, også på en annen telefon.',
	'before.minutes':
		'Det tar omtrent {minutes, plural, one {# minutt} other {# minutter}} til sammen. Du trenger ikke gjøre alt på en gang.',
	'before.tablet':
		'Dette nettbrettet tar ikke vare på noe. Når du leverer, går ut eller lar det ligge, glemmer det alt.',
	'before.phrase': 'Velg hvordan du kommer tilbake',
	'before.consents': 'Velg hva svarene kan brukes til',
	'before.plan': 'Se planen din',
	'before.readAloud': 'Telefonen kan lese sidene for deg. Trykk «Les høyt» øverst på siden.',
	'before.private':
		'Noen deler er private. Før dem spør vi om du er alene. Er du ikke det, venter delen.',
	'before.leaving':
		'Kommer det noen, kan du trykke «Forlat siden» øverst. Da blir skjermen tom med en gang.',
	'before.leavingKeys': 'På tastatur kan du trykke Shift tre ganger.',
	'before.begin': 'Begynn',
	'before.resume': 'Fortsett der du slapp',
	'before.parts': 'Dette er delene',
	'before.partDone': 'ferdig',
	'before.partBegun': 'påbegynt',
	'before.partWaits': 'venter',
	'before.partMinutes': 'omtrent {minutes, plural, one {# minutt} other {# minutter}}'
} as const;
