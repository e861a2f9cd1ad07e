/** What can be counted of people; each with its definition. */
export const measureNames = [
	'bands',
	'change',
	'items',
	'consistency',
	'agreement',
	'suggestions',
	'drop-out',
	'no-show'
] as const;
export type MeasureName = (typeof measureNames)[number];

/** How a measure is asked for, and exactly what it counts. */
export interface Measure {
	readonly name: MeasureName;
	/** Stands in every file, so that figures of another definition are never taken for the same. */
	readonly code: string;
	readonly needs: 'score' | 'form' | 'nothing';
	/** True when it looks at a later moment as well. */
	readonly needsLater: boolean;
	/** Many variables of the same people, divided by the core stratum alone. */
	readonly hasManyVariables: boolean;
	readonly cohort: string;
	readonly numerator: string;
	readonly denominator: string;
	readonly missing: string;
}

/** People come back within so many weeks, or have not come back. */
export const weeksToComeBack = 26;
/** What has no due day is due so many weeks after it was given. */
export const weeksUntilDue = 4;
/** What is answered later than so many weeks after it was due was not answered. */
export const weeksOfGrace = 4;

const everybody =
	'everybody of one unit whose consent to research stands and who answered anything at the moment in the period, each once; gender, age band and mode are those of the first of these responses';
const knownPeople =
	'the people in the group, less those shown as not known or not answered (where these are protected, nobody is taken off); for those themselves, the people in the group';
const silent =
	'who did not answer the form (in this major version, as the rater whose answers count) is a class of its own';

const all: readonly Measure[] = [
	{
		name: 'bands',
		code: 'BA-2',
		needs: 'score',
		needsLater: false,
		hasManyVariables: false,
		cohort: everybody,
		numerator:
			'people whose band is certain and is this one, by their first response to the form at the moment in the period. A band is certain when every way of completing the response leads to it',
		denominator: knownPeople,
		missing: `whose band is not certain, whether answers were left open or declined, and ${silent}`
	},
	{
		name: 'change',
		code: 'CH-3',
		needs: 'score',
		needsLater: true,
		hasManyVariables: false,
		cohort: everybody,
		numerator:
			'people whose score changed between the first response and the first one at the later moment by at least the reliable change that the content holds for the score, for better or worse, or by less. Where the content holds none: people whose band is milder, the same, or more severe (CH-4)',
		denominator: knownPeople,
		missing: `whose band was not certain at first, whose score is not known later, and ${silent}`
	},
	{
		name: 'items',
		code: 'IT-2',
		needs: 'form',
		needsLater: false,
		hasManyVariables: true,
		cohort: everybody,
		numerator:
			'people for whom the item was answered, answered by "don’t know", declined, left open (skipped, or not reached, or could not be read), or not asked (hidden by an earlier answer, or not in that version)',
		denominator: knownPeople,
		missing: silent
	},
	{
		name: 'consistency',
		code: 'IC-2',
		needs: 'score',
		needsLater: false,
		hasManyVariables: false,
		cohort: everybody,
		numerator:
			'people whose band is not certain, and who did not answer the form. Alpha (Cronbach) and omega (total, one factor by principal axes) are of the first responses whose score is complete; an item that the instrument itself passes over counts 0',
		denominator: 'everybody in the group',
		missing: 'people whose score is not complete are not in alpha and omega'
	},
	{
		name: 'agreement',
		code: 'AG-2',
		needs: 'score',
		needsLater: false,
		hasManyVariables: false,
		cohort: everybody,
		numerator:
			'people for whom both raters come to the same band by their first responses, the patient to a higher one, or the clinician. Kappa is weighted linearly over the bands',
		denominator: knownPeople,
		missing: `whom only the patient answered for with a certain band, whose band is not certain, and ${silent}`
	},
	{
		name: 'suggestions',
		code: 'SU-1',
		needs: 'nothing',
		needsLater: false,
		hasManyVariables: true,
		cohort: everybody,
		numerator:
			'people for whom the suggestion was not made; or was made and no decision stands; or was offered, adapted, or put off for now, by the clinic’s latest decision',
		denominator: 'everybody in the cohort',
		missing: 'nobody is left out; a suggestion that waits for answers counts as not made'
	},
	{
		name: 'drop-out',
		code: 'DO-1',
		needs: 'nothing',
		needsLater: true,
		hasManyVariables: false,
		cohort: everybody,
		numerator: `people who did, or did not, answer anything at the later moment within ${weeksToComeBack} weeks of their first response`,
		denominator: 'everybody in the cohort',
		missing:
			'nobody is left out. Not answering is not the same as leaving treatment: Terskel knows only of answers'
	},
	{
		name: 'no-show',
		code: 'NS-2',
		needs: 'nothing',
		needsLater: false,
		hasManyVariables: false,
		cohort:
			'people of one unit whose consent to research stands, each once: by the first thing they were given to answer at the moment in the period',
		numerator: `people who answered by the week it was due (without a due day: ${weeksUntilDue} weeks after it was given), or up to ${weeksOfGrace} weeks later, or not by then`,
		denominator:
			'people who were given something that the clinic did not take back, less those shown as still having time',
		missing: `people for whom the ${weeksOfGrace} weeks are not over are a class of their own. It is about forms, not about appointments: Terskel keeps no appointments`
	}
];

/** The definition of a measure. */
export function measureOf(name: MeasureName): Measure {
	return all.find((one) => one.name === name)!;
}
