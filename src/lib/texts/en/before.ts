import type { before as nb } from '../nb/before.ts';

export const before: Readonly<Record<keyof typeof nb, string>> = {
	'before.heading': 'Good that you are here',
	'before.asks': '{unit} asks, in order to give you help that suits you.',
	'before.voluntaryHeading': 'You decide',
	'before.voluntary':
		'You can skip any question. You can take a break whenever you want. The help you get does not depend on answering everything.',
	'before.seesHeading': 'Who sees the answers?',
	'before.sees':
		'Those who will help you at {unit} can see the answers. Family, friends and other patients do not see them.',
	'before.limits':
		'We have a duty of confidentiality. It has a few limits. If a child or somebody’s life is in danger, we may have to tell. We talk to you first, as far as that is safe.',
	'before.accessLog': 'See who has seen your answers',
	'before.urgentHeading': 'If something is urgent',
	'before.urgent':
		'If you say that you are in danger or think of dying, those who help you are told at once, also before you have finished. But nobody reads the answers around the clock. If you need help now, you can call:',
	'before.savedHeading': 'Your answers are saved',
	'before.saved':
		'Answers are saved as you go. You can continue another day, also on another phone.',
	'before.minutes':
		'It takes about {minutes, plural, one {# minute} other {# minutes}} altogether. You do not need to do it all at once.',
	'before.tablet':
		'This tablet keeps nothing. When you hand in, leave or put it down, it forgets everything.',
	'before.phrase': 'Choose how you come back',
	'before.consents': 'Choose what the answers may be used for',
	'before.plan': 'See your plan',
	'before.readAloud':
		'Your phone can read the pages to you. Press “Read aloud” at the top of the page.',
	'before.private':
		'Some parts are private. Before them we ask if you are alone. If you are not, the part waits.',
	'before.leaving':
		'If somebody comes in, press “Leave this page” at the top. The screen goes blank at once.',
	'before.leavingKeys': 'On a keyboard you can press Shift three times.',
	'before.begin': 'Begin',
	'before.resume': 'Continue where you stopped',
	'before.parts': 'These are the parts',
	'before.partDone': 'done',
	'before.partBegun': 'begun',
	'before.partWaits': 'waiting',
	'before.partMinutes': 'about {minutes, plural, one {# minute} other {# minutes}}'
};
