import type { consents as nb } from '../nb/consents.ts';

export const consents: Readonly<Record<keyof typeof nb, string>> = {
	'consent.heading': 'What the answers may be used for',
	'consent.lead':
		'You decide each thing separately. You get the same help whatever you choose. You can change your mind at any time.',
	'consent.read': 'Read what this means',
	'consent.version': 'Text {version}',
	'consent.now.none': 'You have not chosen yet.',
	'consent.now.given': 'You said yes on {day}.',
	'consent.now.refused': 'You said no on {day}.',
	'consent.now.withdrawn': 'You took your yes back on {day}.',
	'consent.yes': 'Yes, that is fine',
	'consent.no': 'No',
	'consent.withdraw': 'Take it back',
	'consent.about': '{choice}: {about}',
	'consent.relatives': 'Somebody close to you',
	'consent.relativesLead':
		'Without a yes from you we say nothing about you to others, not even that you are here. Write one person at a time.',
	'consent.relativeName': 'Who is it about?',
	'consent.relativeAbout': 'What may we talk about?',
	'consent.relativeNone': 'Write who it is about first.',
	'consent.relativeAdd': 'Yes, you may make contact'
};
