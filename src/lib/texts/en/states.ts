import type { states as nb } from '../nb/states.ts';

export const states: Readonly<Record<keyof typeof nb, string>> = {
	'state.not-asked': 'Not asked',
	'state.hidden': 'Does not apply',
	'state.open': 'Not answered yet',
	'state.skipped': 'Skipped',
	'state.declined': 'Preferred not to answer',
	'state.unclear': 'Unclear answer',
	'state.answered': 'Answered',
	'mark.affected': 'Answered while affected',
	'mark.assisted': 'With help from {who}',
	'mark.approximate': 'Approximate',
	'mark.confirmed': 'Confirmed',
	'mark.talk': 'Wants to talk about this'
};
