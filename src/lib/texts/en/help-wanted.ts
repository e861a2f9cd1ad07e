import type { helpWanted as nb } from '../nb/help-wanted.ts';

export const helpWanted: Readonly<Record<keyof typeof nb, string>> = {
	'help.heading': 'This is how we do it',
	'help.told': 'We have told those who help you:',
	'help.when': 'They see it when they open their work list. Nobody watches around the clock.',
	'help.tablet': 'If you are here with us, you can also tell the person who gave you the tablet.',
	'help.said.read-aloud': 'You want the questions read aloud.',
	'help.said.with-someone': 'You want to answer together with somebody here.',
	'help.said.conversation': 'You would rather talk than write.',
	'help.said.interpreter': 'You need an interpreter or another language.',
	'help.said.another-day': 'You want to do it another day.',
	'help.readAloud':
		'Your phone can read to you, too. Press “Read aloud” at the top of each page. Use earphones if somebody is near.',
	'help.notAlone':
		'You are not alone now. So the private parts wait. We ask whether you are alone before each of them, and you can take them another day.',
	'help.shortBits': 'You can take a break whenever you want. Everything is saved on the way.',
	'help.waits': 'Your answers stay here. Nothing is urgent.',
	'help.goOn': 'Continue anyway',
	'help.pause': 'Take a break now'
};
