import type { entry as nb } from '../nb/entry.ts';

export const entry: Readonly<Record<keyof typeof nb, string>> = {
	'entry.heading': 'Welcome',
	'entry.lead': 'Write the code you were given, or your six words.',
	'entry.codeHelp':
		'The code is on the slip or in the message. If you have been here before, you can use the six words you wrote down. Capital and small letters are the same.',
	'entry.open': 'Continue',
	'entry.refused':
		'That did not work. See if it is written correctly. A code works only once, and only for a time. If you need a new one, ask where you got it. Your answers are still there.',
	'entry.empty': 'Write the code here first.',
	'entry.tooMany':
		'The code has been tried too many times. Wait a little while, and try again. You can also ask for a new code where you got it.',
	'entry.cookies':
		'The browser did not accept a cookie. Turn on cookies for this page, or try another browser. The code has not been used yet. Press “Continue” once more.',
	'entry.ended':
		'You are signed out. What was saved is still there. Write your words or a new code to continue.',
	'entry.again': 'You are logged out',
	'entry.againText':
		'What you wrote last is not saved yet. It is safe on this page, and nobody can read it here. Write your six words or a new code, and it will be saved. If you close the page, it is gone.',
	'entry.againOpen': 'Save and go on',
	'entry.againForget': 'No, forget what I wrote',
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
