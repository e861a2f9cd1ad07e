/** What was agreed: for the person, and for the record. */
export const clinicPlan = {
	'plan.title': 'Plan',
	'plan.heading': 'Plan og journaltekst',
	'plan.open': 'Plan og journal',
	'plan.editions': 'Utgaver',
	'plan.forPerson': 'Til personen',
	'plan.forRecord': 'Til journalen',
	'plan.paperHeading': 'Dette har vi avtalt',
	'plan.yourWords': 'Med dine egne ord',
	'plan.agreed': 'Dette gjør vi',
	'plan.nothingAgreed': 'Vi har ikke avtalt noe ennå.',
	'plan.lookAgain': 'Vi ser på det igjen {when}.',
	'plan.yours': 'Planen er din. Si fra om noe er galt, eller om du vil endre den.',
	'plan.kept': 'Ikke med på papiret:',
	'plan.keptHelp': 'Papir kan bli funnet av andre. Ta med det personen selv vil ha.',
	'plan.promised': 'Avtalt',
	'plan.setAside': 'Ikke nå',
	'plan.ownPlans': 'Personens egne planer',
	'journal.head': 'Fra Terskel, {when}.',
	'journal.help':
		'Les gjennom før du limer inn. Teksten bygger på det personen har levert og det dere har bestemt.',
	'journal.alertOpen': 'Varselet er åpent.',
	'journal.ground': 'Grunnlag'
} as const;
