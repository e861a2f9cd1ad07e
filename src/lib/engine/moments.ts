/** Moments of a course of treatment at which forms are given. */
export const moments = [
	'first-contact',
	'intake',
	'early-treatment',
	'after-missed-session',
	'review',
	'discharge',
	'aftercare',
	'research'
] as const;
