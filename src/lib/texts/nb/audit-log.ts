/** What was done in the unit, for whoever looks after it. */
export const auditLog = {
	'audit.title': 'Revisjonslogg',
	'audit.lead':
		'Alt som er lest, endret og avvist i enheten, nyeste først. Oppslag her loggføres også.',
	'audit.act': 'Handling',
	'audit.anyAct': 'Alle handlinger',
	'audit.outcome': 'Utfall',
	'audit.anyOutcome': 'Alle utfall',
	'audit.done': 'utført',
	'audit.refused': 'avvist',
	'audit.actor': 'Hvem (id)',
	'audit.object': 'Hva (id)',
	'audit.filter': 'Vis',
	'audit.verify': 'Kontroller kjeden',
	'audit.whole':
		'Kjeden er hel: {events, plural, one {# hendelse} other {# hendelser}}, {anchors, plural, one {# anker} other {# ankre}} stemmer.',
	'audit.broken':
		'Kjeden er brutt ved hendelse {at}. Ta vare på databasen, og følg rutinen for hendelser.',
	'audit.table': 'Hendelser',
	'audit.number': 'Nr.',
	'audit.time': 'Tid',
	'audit.who': 'Hvem',
	'audit.what': 'Gjelder',
	'audit.none': 'Ingen hendelser passer.',
	'audit.file': 'Last ned som CSV',
	'audit.older': 'Eldre'
} as const;
