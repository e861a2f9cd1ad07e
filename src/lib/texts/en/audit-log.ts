import type { auditLog as nb } from '../nb/audit-log.ts';

/** What was done in the unit, for whoever looks after it. */
export const auditLog: Readonly<Record<keyof typeof nb, string>> = {
	'audit.title': 'Audit log',
	'audit.lead':
		'Everything that was read, changed and refused in the unit, newest first. Looking here is logged, too.',
	'audit.act': 'Act',
	'audit.anyAct': 'All acts',
	'audit.outcome': 'Outcome',
	'audit.anyOutcome': 'All outcomes',
	'audit.done': 'done',
	'audit.refused': 'refused',
	'audit.actor': 'Who (id)',
	'audit.object': 'What (id)',
	'audit.filter': 'Show',
	'audit.verify': 'Verify the chain',
	'audit.whole':
		'The chain is whole: {events, plural, one {# event} other {# events}}, {anchors, plural, one {# anchor} other {# anchors}} fit.',
	'audit.broken':
		'The chain is broken at event {at}. Keep the database as it is, and follow the routine for incidents.',
	'audit.table': 'Events',
	'audit.number': 'No.',
	'audit.time': 'Time',
	'audit.who': 'Who',
	'audit.what': 'About',
	'audit.none': 'No events fit.',
	'audit.file': 'Download as CSV',
	'audit.older': 'Older'
};
