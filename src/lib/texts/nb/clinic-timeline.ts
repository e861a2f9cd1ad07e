/** Scores over time, and two occasions beside each other. */
export const clinicTimeline = {
	'timeline.title': 'Over tid',
	'timeline.heading': 'Over tid',
	'timeline.occasion': 'Dato',
	'timeline.change': 'Endring siden sist',
	'timeline.between': 'mellom {lower} og {upper}',
	'timeline.reliability': 'Mer enn tilfeldig',
	'timeline.reliable': 'Ja, pålitelig endring',
	'timeline.notReliable': 'Nei, kan være tilfeldig',
	'timeline.maybeReliable': 'Kan ikke sies',
	'timeline.compare': 'Sammenlign to ganger',
	'timeline.from': 'Fra',
	'timeline.to': 'Til',
	'timeline.changed': 'endret',
	'timeline.versions': 'Skjemaet var i versjon {before} og {after}. Spørsmålene kan være ulike.',
	'timeline.legend':
		'Strekene er grenser. Stiplede er tommelfingerregler. En bred strek ved et punkt viser hvor resultatet kan ligge når noe ikke er besvart.'
} as const;
