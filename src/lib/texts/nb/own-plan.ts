/** What the clinic offers and the person answers, and short check-ins on the way. */
export const ownPlan = {
	'own.heading': 'Planen din',
	'own.lead':
		'Her står det vi har foreslått for deg, og det vi har lovet. Du bestemmer hva du vil være med på.',
	'own.nothing': 'Her er det ingenting ennå. Når vi har snakket sammen, kan du se planen her.',
	'own.offered': 'Forslag til deg',
	'own.promisedBy': 'Ansvarlig: {owner}',
	'own.followUp': 'Vi ser på det igjen {day}.',
	'own.says': 'Hva tenker du om dette?',
	'own.words': 'Vil du si noe mer? Du trenger ikke.',
	'own.reply.accepted': 'Ja',
	'own.reply.declined': 'Nei',
	'own.reply.later': 'Senere',
	'own.reply.wants-to-talk': 'Jeg vil snakke om det',
	'own.replied.accepted': 'Du har sagt ja.',
	'own.replied.declined': 'Du har sagt nei. Det er helt greit.',
	'own.replied.later': 'Du har sagt senere.',
	'own.replied.wants-to-talk': 'Du vil snakke om det. Vi tar det når vi møtes.',
	'own.change': 'Du kan ombestemme deg når du vil.',
	'own.meanwhile': 'Noe ble endret imens. Se på forslaget en gang til, og svar på nytt.',
	'own.private': 'Noe snakker vi bare om når vi møtes. Det står ikke her.',
	'own.checkIns': 'Korte spørsmål om hvordan det går',
	'own.checkInHelp': 'De tar et par minutter. Du kan svare når du vil.',
	'own.checkIn': 'Svar nå'
} as const;
