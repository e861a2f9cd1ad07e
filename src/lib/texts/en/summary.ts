import type { summary as nb } from '../nb/summary.ts';

export const summary: Readonly<Record<keyof typeof nb, string>> = {
	'summary.heading': 'Your answers',
	'summary.lead':
		'Here you see what you have answered. You can change and add before you hand it in. You can also hand it in without having answered everything.',
	'summary.notShown':
		'Some answers, for example about violence and dark thoughts, are not shown here. So nobody else can read them on your screen. They are handed in with the rest.',
	'summary.leadHandedIn': 'Here you see what you have handed in. You can change it when you want.',
	'summary.strengths': 'What you bring with you',
	'summary.mattersHeading': 'What shall we take first?',
	'summary.matters': 'You have put it in this order:',
	'summary.rank': 'Decide what we begin with',
	'summary.rankAgain': 'Change the order',
	'summary.mattersTalk': 'This is what you want to talk with us about:',
	'summary.mattersHow':
		'Do you want to talk about something you have answered? Choose “Change” by the answer, and then “Talk with me about this”. We take that first.',
	'summary.change': 'Change',
	'summary.changeAnswer': 'Change the answer to: {question}',
	'summary.unanswered':
		'{n, plural, one {# question without an answer} other {# questions without an answer}}',
	'summary.who': 'Change who may see',
	'summary.whoHelp': 'The choice holds from now on, also for what you have handed in before.',
	'summary.whoKeep': 'Save the choice',
	'summary.reopen': 'Change something in this part',
	'summary.reopenHelp': 'Then you need to hand it in again afterwards.',
	'summary.open': 'Not answered yet',
	'summary.skipped': 'Skipped',
	'summary.declined': 'Would rather not answer',
	'summary.unclear': 'To be talked about',
	'summary.talk': 'Wants to talk about this',
	'summary.waitingHeading': 'This waits for you',
	'summary.waiting':
		'You have not begun these parts. You can take them now, another day, or leave them.',
	'summary.deeperHeading': 'Would you like to answer a little more?',
	'summary.deeperLead':
		'Your answers point to some more questions. You can take them now, another day, or together with us. None of them has to be answered.',
	'summary.deeperMore': '{n, plural, one {One more part} other {# more parts}}',
	'summary.deeperMinutes': 'About {n, plural, one {one minute} other {# minutes}}',
	'summary.deeperNow': 'Answer this now',
	'summary.submit': 'Hand in the answers',
	'summary.submitHelp': 'You can change the answers after you have handed them in, too.',
	'summary.submitTablet': 'When you hand in, the tablet forgets everything.',
	'copy.heading': 'Your own copy',
	'copy.warning':
		'Think of who may find the paper or the file. Others who use your phone or computer can open the file. You can always get a copy from us later.',
	'copy.print': 'Print',
	'copy.file': 'Save as a file',
	'copy.made': 'Made {day}',
	'thanks.heading': 'Thank you',
	'thanks.text':
		'Your answers are handed in. Those who will help you read them and talk with you about them.',
	'thanks.close': 'You can close the page now.',
	'thanks.tablet': 'The tablet has forgotten everything. You can hand it back.',
	'thanks.next': 'What now?',
	'thanks.first': 'Say what we should take first',
	'thanks.consents': 'What the answers may be used for'
};
