/** Filling in as a clinician, or together with the person. */
export const clinicFilling = {
	'filling.title': 'Fyll ut',
	'filling.own': 'Du fyller ut dette. Personen ser ikke svarene dine.',
	'filling.together':
		'Du fyller ut sammen med {name}. Les spørsmålene høyt. Det er personen som svarer, og personen kan la være.',
	'filling.theirsAlone':
		'Personen fyller ut dette alene. Det som ikke er levert, eller som de vil ha for seg selv, er deres eget. Be dem logge inn og fortsette, for eksempel på nettbrettet.',
	'filling.handedIn': 'Dette er levert.',
	'filling.reopen': 'Åpne igjen for å rette',
	'filling.done': 'Ferdig',
	'filling.handInAll': 'Lever det som er svart',
	'filling.handInAllHelp':
		'Gjør dette sammen når personen er ferdig. Det som ikke er svart, blir stående som ikke spurt.'
} as const;
