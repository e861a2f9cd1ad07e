/** How long a unit keeps what it keeps, for those who decide it. */
export const retention = {
	'retention.title': 'How long things are kept',
	'retention.lead':
		'Each purpose has its own time. An empty field means no limit. What has to be kept stays until the hold is lifted.',
	'retention.treatment': 'What belongs to treatment',
	'retention.treatmentHow':
		'Counts from the end of the last treatment. Nobody is erased by itself: operations erases one by one, and gets proof.',
	'retention.treatmentGoes':
		'{goes, plural, =0 {Nobody has} one {# person has} other {# people have}} passed their time.',
	'retention.research': 'Figures for research',
	'retention.researchHow':
		'Counts from the end of the last treatment. When the time is over, the person’s figures go by themselves. When consent is withdrawn they go at once.',
	'retention.researchGoes':
		'{goes, plural, =0 {No figures} one {The figures of # person} other {The figures of # people}} go at the next round.',
	'retention.access': 'Codes and words to come in with',
	'retention.accessHow':
		'Counts from when they stopped working. They go by themselves. Sessions go within the hour in which they end.',
	'retention.accessGoes':
		'{goes, plural, =0 {No codes} one {# code} other {# codes}} go at the next round.',
	'retention.heldBeside': '{held, plural, one {# more must be kept.} other {# more must be kept.}}',
	'retention.audit':
		'The audit log is not erased from here: it has to be readable at least as long as the records.',
	'retention.months': 'months',
	'retention.noRule': 'No limit.',
	'retention.show': 'Show what would go',
	'retention.decide': 'Make these the unit’s times',
	'retention.asIf': 'This is a trial. The unit’s own times are as they were.',
	'retention.decided': 'The times are saved.',
	'retention.wrong': 'Write whole months from 1 to 999, or leave the field empty.',
	'retention.people': 'Past their time',
	'retention.person': 'Treatment {id}, ended {day}',
	'retention.held': 'must be kept'
} as const;
