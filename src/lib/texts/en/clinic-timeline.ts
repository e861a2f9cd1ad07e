import type { clinicTimeline as nb } from '../nb/clinic-timeline.ts';

export const clinicTimeline: Readonly<Record<keyof typeof nb, string>> = {
	'timeline.title': 'Over time',
	'timeline.heading': 'Over time',
	'timeline.occasion': 'Date',
	'timeline.change': 'Change since the last',
	'timeline.between': 'between {lower} and {upper}',
	'timeline.reliability': 'More than chance',
	'timeline.reliable': 'Yes, reliable change',
	'timeline.notReliable': 'No, may be chance',
	'timeline.maybeReliable': 'Cannot be said',
	'timeline.compare': 'Compare two occasions',
	'timeline.from': 'From',
	'timeline.to': 'To',
	'timeline.changed': 'changed',
	'timeline.versions': 'The form was in version {before} and {after}. The questions may differ.',
	'timeline.legend':
		'The lines are cut-offs. Dashed ones are rules of thumb. A broad stroke at a point shows where the result may lie when something is not answered.'
};
