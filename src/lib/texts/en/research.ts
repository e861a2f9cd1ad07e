import type { research as nb } from '../nb/research.ts';

export const research: Readonly<Record<keyof typeof nb, string>> = {
	'research.title': 'Statistics and research',
	'research.heading': 'Statistics and research',
	'research.lead':
		'The figures are about people who have said yes to research. No single person is shown. Small counts, and counts that could give them away, are protected.',
	'research.choose': 'Choose what to see',
	'research.score': 'Score',
	'research.moment': 'Moment of treatment',
	'research.period': 'Periods',
	'research.periodHelp': 'Only periods that are over. Each period becomes a table of its own.',
	'research.by': 'Divide by',
	'research.byNothing': 'Not divided',
	'research.cross': '{one} and {other}',
	'research.show': 'Show table',
	'research.result': 'Table',
	'research.tableOf': '{score}, {moment}, {period}',
	'research.group': 'Group',
	'research.everybody': 'Everybody',
	'research.certain': 'Everybody',
	'research.mean': 'Mean',
	'research.median': 'Median',
	'research.sd': 'SD {sd}',
	'research.quartiles': '{lower}–{upper}',
	'research.numbersHelp':
		'Mean and median are about those in the group whose score is known. They are shown for groups of at least {people} people only. The fewer people, the more coarsely the mean is rounded (to 0.1, 0.2, 0.5, 1 or 2), so that it gives nobody away. SD is the standard deviation. Beside the median stands the range of the middle half.',
	'research.protected': 'protected',
	'research.protectedLegend':
		'“Protected” means that the count is below {threshold}, zero included, or could give such a count away.',
	'research.rounded': 'Counts that are shown are rounded to the nearest {rounding}.',
	'research.notRounded': 'Counts that are shown are not rounded.',
	'research.noise':
		'Each count is moved by up to {noise} before it is rounded, always in the same way for the same people, so that the difference of two tables says nothing certain.',
	'research.shareHelp':
		'Percentages are worked out from the counts as shown: those of a band of the people whose band is known, as far as that is shown; those of the columns after the bands of everybody in the group.',
	'research.notCrossed':
		'There are too few people in {period} to cross two divisions. Look at each by itself.',
	'research.nothingShown': 'There are too few people in {period} to show anything.',
	'research.status.heuristic': 'The edges between the bands are rules of thumb.',
	'research.status.validated-elsewhere':
		'The edges between the bands were tried out in other groups.',
	'research.status.official': 'The edges between the bands are the official ones.',
	'research.howCounted': 'How it is counted',
	'research.counted':
		'Each person who answered anything at this moment in the period is counted once, under the gender, age and way of answering of the first response. Whoever did not answer the form, or has no certain band, has a column of their own.',
	'research.consent':
		'Only people who have said yes to research are in it, for as long as they have not taken it back.',
	'research.otherTables':
		'The protection takes all tables into account that can be made of the same people, of this form and of others: adding them up or subtracting them from each other gives nobody away.',
	'research.control':
		'Counts below {threshold} and counts that could give them away are empty; counts that are shown are rounded to the nearest {rounding}.',
	'research.downloadCsv': 'Download CSV',
	'research.downloadPackage': 'Download package',
	'research.downloadQuery': 'Download the query',
	'research.downloadHelp':
		'The package holds the table in several formats, a codebook, the method text and scripts for SPSS, Stata and R. The query is a small file that gives the same table when it is run again. All downloads are logged.',
	'research.hash': 'Query {query}, result {result}',
	'research.problems': 'This can’t be shown',
	'stratum.gender': 'Gender',
	'stratum.age-band': 'Age',
	'stratum.mode': 'Way of answering',
	'gender.woman': 'Woman',
	'gender.man': 'Man',
	'gender.other': 'Non-binary or other',
	'gender.not-known': 'Not given',
	'age-band.under-25': 'Under 25',
	'age-band.25-34': '25–34',
	'age-band.35-44': '35–44',
	'age-band.45-54': '45–54',
	'age-band.55-and-over': '55 and over',
	'age-band.not-known': 'Not known',
	'mode.own-device': 'Own phone or computer',
	'mode.waiting-room': 'Tablet on site',
	'mode.assisted': 'Together with a clinician',
	'mode.staff': 'Filled in by a clinician'
};
