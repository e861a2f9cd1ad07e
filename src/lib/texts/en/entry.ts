import type { entry as nb } from '../nb/entry.ts';

export const entry: Readonly<Record<keyof typeof nb, string>> = {
	'entry.title': 'Form',
	'entry.heading': 'Welcome',
	'entry.lead': 'Enter the code you were given.',
	'entry.code': 'Code',
	'entry.codeHelp':
		'The code is on the slip or in the message. Capital and small letters are the same, and you can write it with or without spaces.',
	'entry.open': 'Continue',
	'entry.refused':
		'The code did not work. See if it is written correctly. If that does not help, ask for a new one where you got it.',
	'entry.empty': 'Write the code here first.',
	'entry.tooMany':
		'The code has been tried too many times. Wait a little while, and try again. You can also ask for a new code where you got it.',
	'entry.cookies':
		'The browser did not accept a cookie. Turn on cookies for this page, or try another browser.',
	'entry.ended':
		'You were signed out because the page was not in use. Everything that was saved is still there.',
	'entry.left': 'You are signed out.',
	'entry.finished': 'The form has been handed in. Thank you.',
	'entry.staff': 'For staff',
	'entry.provider.begin': 'Sign in with {name}',
	'entry.provider.back': 'Back',
	'entry.provider.cancelled': 'Signing in was stopped. You can try again, or use a code.',
	'entry.provider.unknown':
		'There is nothing here for you now. If you have a code, you can use it.',
	'entry.provider.weak':
		'The way you signed in was not safe enough. Choose another way, or use a code.',
	'entry.provider.failed': 'Signing in did not work. Try again, or use a code.'
};
