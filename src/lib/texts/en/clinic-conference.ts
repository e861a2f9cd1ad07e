import type { clinicConference as nb } from '../nb/clinic-conference.ts';

export const clinicConference: Readonly<Record<keyof typeof nb, string>> = {
	'conference.title': 'Team meeting',
	'conference.heading': 'Team meeting: {name}',
	'conference.open': 'For the team meeting',
	'conference.kept':
		'Something is left out because the person wants it so. Suggestions built on it are not shown here either.',
	'conference.closed':
		'The person has not agreed that the whole team sees the answers. Only alerts and what you have decided stand here.',
	'conference.notFor': 'The person does not want these to see the answers:',
	'share.heading': 'Share with a colleague',
	'share.help':
		'The colleague can only read this page, and only until the time is up. The person sees that it was read.',
	'share.email': 'The email address with which the colleague signs in',
	'share.emailUnknown': 'No colleague signs in with this address. Look for a slip of the pen.',
	'share.purpose': 'What the colleague needs it for',
	'share.purposeMissing': 'Write briefly what the colleague needs it for.',
	'share.days': 'For how long',
	'share.forDays': '{days, plural, one {# day} other {# days}}',
	'share.agreed': 'The person has been asked and has nothing against it',
	'share.agreedMissing': 'Ask the person first. Tick this when it is done.',
	'share.do': 'Share',
	'share.done': 'The page is shared. The colleague finds it from their own work list.',
	'share.running': 'Shared now',
	'share.runningNone': 'Not shared with anybody.',
	'share.until': 'until {when}',
	'share.by': 'shared by {name}',
	'share.end': 'End the sharing',
	'share.endFor': 'End the sharing with {name}',
	'share.ended': 'The sharing has ended.',
	'given.shares': 'Shared with you',
	'given.sharesNone': 'Nobody shares anything with you now.',
	'given.shareFrom': 'From {name}, {unit}',
	'given.shareNotice':
		'Shared with you, to read only, until {when}. The person sees that you have read it.'
};
