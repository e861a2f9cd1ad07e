import type { comingBack as nb } from '../nb/coming-back.ts';

export const comingBack: Readonly<Record<keyof typeof nb, string>> = {
	'pause.heading': 'Well done so far',
	'pause.text': 'Everything is saved. You can continue when it suits you.',
	'pause.resume': 'Continue now',
	'pause.signOut': 'Sign out',
	'phrase.heading': 'Coming back later',
	'phrase.why':
		'The code you used works only once. If you want to be able to sign in again yourself, we give you six ordinary words. You write them in the field where you wrote the code.',
	'phrase.choice':
		'It is up to you. If you say no, we give you a new code when you want to continue. Your answers are there either way.',
	'phrase.keep': 'Yes, give me six words',
	'phrase.renew': 'Give me six new words',
	'phrase.refuse': 'No thanks, go on',
	'phrase.has': 'You have six words already. If you make new ones, the old ones stop working.',
	'phrase.drop': 'Delete my words',
	'phrase.dropHelp': 'Do this if somebody else has seen them.',
	'phrase.dropped': 'The words are deleted. They no longer work.',
	'phrase.yours': 'Your words',
	'phrase.write':
		'Write them down now. We show them only this once. The order matters, capital and small letters do not.',
	'phrase.where':
		'Keep them where nobody else finds them. The words say nothing about what they are for.',
	'phrase.until': 'They work for {days, plural, one {# day} other {# days}}.',
	'phrase.done': 'I have written them down'
};
