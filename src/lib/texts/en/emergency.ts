/** Reading somebody outside the own work, and looking at it afterwards. */
export const emergency = {
	'emergency.title': 'Emergency access',
	'emergency.lead':
		'For a person you are not treating, when you need the information now. You can read, not change. The lead of the person’s unit reviews it afterwards, and the person can see it.',
	'emergency.number': 'National identity number, or the number the clinic uses',
	'emergency.chosen': 'The course of treatment you came from.',
	'emergency.reason': 'Why you need it now',
	'emergency.reasonHelp': 'A few words on what is happening and what you need to know.',
	'emergency.open': 'Open',
	'emergency.own': 'Open for you now',
	'emergency.ownLine': '{unit}, until {time}',
	'emergency.read': 'Read',
	'emergency.end': 'Close',
	'emergency.ownNone': 'Nothing is open.',
	'emergency.reviews': 'Opened in your unit',
	'emergency.reviewsLead':
		'See whether there was reason to. If there was not, follow your organisation’s routine for deviations.',
	'emergency.reviewsNone': 'Nobody has used emergency access here.',
	'emergency.by': '{name}, {unit}',
	'emergency.when':
		'{time}. {reads, plural, =0 {Nothing was read} one {# thing read} other {# things read}}.',
	'emergency.because': 'Reason: {reason}',
	'emergency.erased': 'The reason was erased together with the person.',
	'emergency.yours': 'You opened this yourself. Another lead or the auditor reviews it.',
	'emergency.note': 'What you found',
	'emergency.justified': 'There was reason to',
	'emergency.notJustified': 'There was no reason to',
	'emergency.was.justified': 'Reviewed: there was reason to.',
	'emergency.was.not-justified': 'Reviewed: there was no reason to.',
	'emergency.notFound': 'Nobody has this number. Check that it is written right.',
	'emergency.inOwnUnit': 'This person is in your unit already. You find them on the work list.',
	'emergency.restricted':
		'The person has asked that the answers are not used for a while. Only a lead of the unit can open them now.',
	'emergency.missing': 'Write why you need it now, in a few words.',
	'emergency.tooMany': 'There have been too many tries. Wait an hour, or call the unit.',
	'emergency.failed': 'That did not work. Load the page again and try once more.'
} as const;
