/** Strength of evidence, from strongest to weakest: the order of equal suggestions (6.2). */
export const strengths = [
	'law',
	'guideline',
	'cited-review',
	'cited-finding',
	'textbook',
	'author-recommendation',
	'informant',
	'design'
] as const;

export type Strength = (typeof strengths)[number];
