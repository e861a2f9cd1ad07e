import type { licences as nb } from '../nb/licences.ts';

export const licences: Readonly<Record<keyof typeof nb, string>> = {
	'answers.translation.official-by-unit': 'Official text, loaded by the unit',
	'licence.permission-missing':
		"Can't be given yet: the permission from {holder} is not on record.",
	'licence.permission-ended': "Can't be given now: the permission from {holder} is not in force.",
	'licence.wording-missing':
		"Can't be given yet: its wording belongs to {holder} and has not been loaded for the unit.",
	'licence.whoCanHelp': 'The administrator can put this in order.',
	'review.not-reviewed': 'Not yet reviewed'
};
