import type { ownPlan as nb } from '../nb/own-plan.ts';

export const ownPlan: Readonly<Record<keyof typeof nb, string>> = {
	'own.heading': 'Your plan',
	'own.lead':
		'Here is what we have suggested for you, and what we have promised. You decide what you want to be part of.',
	'own.nothing': 'There is nothing here yet. When we have talked, you can see the plan here.',
	'own.offered': 'Suggestions for you',
	'own.promisedBy': 'Responsible: {owner}',
	'own.followUp': 'We look at it again on {day}.',
	'own.says': 'What do you think about this?',
	'own.words': 'Do you want to say more? You need not.',
	'own.reply.accepted': 'Yes',
	'own.reply.declined': 'No',
	'own.reply.later': 'Later',
	'own.reply.wants-to-talk': 'I want to talk about it',
	'own.replied.accepted': 'You have said yes.',
	'own.replied.declined': 'You have said no. That is quite all right.',
	'own.replied.later': 'You have said later.',
	'own.replied.wants-to-talk': 'You want to talk about it. We do that when we meet.',
	'own.change': 'You can change your mind whenever you want.',
	'own.meanwhile': 'Something changed meanwhile. Look at the suggestion again, and answer anew.',
	'own.private': 'Some things we talk about only when we meet. They are not shown here.',
	'own.checkIns': 'Short questions about how it goes',
	'own.checkInHelp': 'They take a couple of minutes. You can answer when you want.',
	'own.checkIn': 'Answer now'
};
