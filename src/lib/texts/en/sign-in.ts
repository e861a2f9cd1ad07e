import type { signIn as nb } from '../nb/sign-in.ts';

export const signIn: Readonly<Record<keyof typeof nb, string>> = {
	'signIn.title': 'Sign in',
	'signIn.heading': 'Sign in',
	'signIn.lead': 'For staff.',
	'signIn.name': 'User name',
	'signIn.password': 'Password',
	'signIn.showPassword': 'Show the password',
	'signIn.submit': 'Sign in',
	'signIn.refused': 'The user name or password does not match. Try again.',
	'signIn.tooMany': 'There have been too many tries. Wait a little, and try again.',
	'signIn.ended': 'You were signed out because the page was not in use. Sign in to continue.',
	'signIn.signOut': 'Sign out',
	'signIn.demo': 'Demo accounts',
	'signIn.patientDoor': 'Did you get a code? Go here',
	'signIn.missing': 'Write both user name and password.',
	'signIn.passkey': 'Use a passkey',
	'signIn.passkeyFailed': 'The passkey did not work. Try again, or sign in with the password.',
	'signIn.provider.begin': 'Sign in with {name}',
	'signIn.provider.goOn': 'Continue',
	'signIn.provider.cancelled': 'Signing in was cancelled. You can try again.',
	'signIn.provider.unknown':
		'Your identity is not linked to an account here. Sign in with your password, and link it under Your account.',
	'signIn.provider.weak':
		'The sign-in had too low a level of assurance. Choose a stronger way, and try again.',
	'signIn.provider.taken': 'This identity is linked to another account already.',
	'signOut.title': 'You are signed out',
	'signOut.atProvider': 'Sign out at {name}, too',
	'signOut.provider':
		'{name} did not answer. You may still be signed in there. Close the browser if others use the machine.',
	'signIn.provider.failed': 'Signing in did not work. Try again, or sign in with your password.'
};
