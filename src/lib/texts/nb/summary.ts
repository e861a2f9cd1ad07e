/** The own answers read through, handed in and kept. */
export const summary = {
	'summary.heading': 'Svarene dine',
	'summary.lead':
		'Her ser du det du har svart. Du kan endre og legge til før du leverer. Du kan også levere uten å ha svart på alt.',
	'summary.notShown':
		'Noen svar, for eksempel om vold og vonde tanker, står ikke her. Slik kan ingen andre lese dem på skjermen din. De leveres sammen med resten.',
	'summary.leadHandedIn': 'Her ser du det du har levert. Du kan endre det når du vil.',
	'summary.strengths': 'Det du har med deg',
	'summary.mattersHeading': 'Hva skal vi ta først?',
	'summary.matters': 'Du har satt det i denne rekkefølgen:',
	'summary.mattersTalk': 'Dette vil du snakke med oss om:',
	'summary.mattersHow':
		'Vil du snakke om noe av det du har svart? Velg «Endre» ved svaret, og så «Snakk med meg om dette». Da tar vi det først.',
	'summary.change': 'Endre',
	'summary.changeAnswer': 'Endre svaret på: {question}',
	'summary.reopen': 'Endre noe i denne delen',
	'summary.reopenHelp': 'Da må du levere den på nytt etterpå.',
	'summary.open': 'Ikke svart ennå',
	'summary.skipped': 'Hoppet over',
	'summary.declined': 'Vil helst ikke svare',
	'summary.unclear': 'Skal snakkes om',
	'summary.talk': 'Vil snakke om dette',
	'summary.waitingHeading': 'Dette venter på deg',
	'summary.waiting':
		'Disse delene har du ikke begynt på. Du kan ta dem nå, en annen dag, eller la dem være.',
	'summary.deeperHeading': 'Vil du svare på litt mer?',
	'summary.deeperLead':
		'Svarene dine peker mot noen spørsmål til. Du kan ta dem nå, en annen dag, eller sammen med oss. Ingen av dem må besvares.',
	'summary.deeperMore': '{n, plural, one {Én del til} other {# deler til}}',
	'summary.deeperMinutes': 'Omtrent {n, plural, one {ett minutt} other {# minutter}}',
	'summary.deeperNow': 'Svar på dette nå',
	'summary.submit': 'Lever svarene',
	'summary.submitHelp': 'Du kan endre svarene også etter at du har levert.',
	'summary.submitTablet': 'Når du leverer, glemmer nettbrettet alt.',
	'copy.heading': 'Din egen kopi',
	'copy.warning':
		'Tenk på hvem som kan finne papiret eller filen. Andre som bruker telefonen eller maskinen din, kan åpne filen. Du kan alltid få en kopi av oss senere.',
	'copy.print': 'Skriv ut',
	'copy.file': 'Lagre som fil',
	'copy.made': 'Laget {day}',
	'thanks.heading': 'Takk',
	'thanks.text': 'Svarene er levert. De som skal hjelpe deg, leser dem og snakker med deg om dem.',
	'thanks.close': 'Du kan lukke siden nå.',
	'thanks.tablet': 'Nettbrettet har glemt alt. Du kan gi det tilbake.',
	'thanks.next': 'Hva nå?',
	'thanks.consents': 'Hva svarene kan brukes til'
} as const;
