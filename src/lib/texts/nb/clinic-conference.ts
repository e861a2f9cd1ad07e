/** A person's page for several to look at, and sharing it with a colleague. */
export const clinicConference = {
	'conference.title': 'Teammøte',
	'conference.heading': 'Teammøte: {name}',
	'conference.open': 'Til teammøtet',
	'conference.kept':
		'Noe er holdt utenfor fordi personen ønsker det. Forslag som bygger på det, vises heller ikke her.',
	'conference.closed':
		'Personen har ikke sagt ja til at hele teamet ser svarene. Her står bare varsler og hva dere har bestemt.',
	'conference.notFor': 'Personen vil ikke at disse skal se svarene:',
	'share.heading': 'Del med en kollega',
	'share.help':
		'Kollegaen kan bare lese denne siden, og bare til tiden er ute. Personen ser at det er lest.',
	'share.email': 'E-postadressen kollegaen logger inn med',
	'share.emailUnknown': 'Ingen kollega logger inn med denne adressen. Se etter skrivefeil.',
	'share.purpose': 'Hva trenger kollegaen det til',
	'share.purposeMissing': 'Skriv kort hva kollegaen trenger det til.',
	'share.days': 'Hvor lenge',
	'share.forDays': '{days, plural, one {# dag} other {# dager}}',
	'share.agreed': 'Personen er spurt og har ikke noe imot det',
	'share.agreedMissing': 'Spør personen først. Kryss av når det er gjort.',
	'share.do': 'Del',
	'share.done': 'Siden er delt. Kollegaen finner den i sin egen arbeidsliste.',
	'share.running': 'Delt nå',
	'share.runningNone': 'Ikke delt med noen.',
	'share.until': 'til {when}',
	'share.by': 'delt av {name}',
	'share.end': 'Avslutt delingen',
	'share.endFor': 'Avslutt delingen med {name}',
	'share.ended': 'Delingen er avsluttet.',
	'given.shares': 'Delt med deg',
	'given.sharesNone': 'Ingen har delt noe med deg nå.',
	'given.shareFrom': 'Fra {name}, {unit}',
	'given.shareNotice': 'Delt med deg, bare til å lese, til {when}. Personen ser at du har lest.'
} as const;
