import type { clinicFilling as nb } from '../nb/clinic-filling.ts';

export const clinicFilling: Readonly<Record<keyof typeof nb, string>> = {
	'filling.title': 'Fill in',
	'filling.own': 'You fill this in. The person does not see your answers.',
	'filling.together':
		'You fill this in together with {name}. Read the questions aloud. The person answers, and may leave anything out.',
	'filling.theirsAlone':
		'The person fills this in alone. What is not handed in, or what they keep to themselves, is their own. Ask them to sign in and go on, for example on the tablet.',
	'filling.handedIn': 'This is handed in.',
	'filling.reopen': 'Open again to correct',
	'filling.done': 'Done',
	'filling.handInAll': 'Hand in what is answered',
	'filling.handInAllHelp':
		'Do this together when the person is done. What is not answered stays as not asked.'
};
