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

const firstResponse =
	'people of one unit whose consent to research stands, each once: by the first response of the moment in the period';

const all: readonly Measure[] = [
	{
		name: 'bands',
		code: 'BA-1',
		needs: 'score',
		needsLater: false,
		hasManyVariables: false,
		cohort: firstResponse,
		numerator:
			'people whose band is certain and is this one. A band is certain when every way of completing the response leads to it',
		denominator: 'people whose band is certain',
		missing:
			'a response whose band is not certain, whether answers were left open or declined, is in neither'
	},
	{
		name: 'change',
		code: 'CH-1',
		needs: 'score',
		needsLater: true,
		hasManyVariables: false,
		cohort: firstResponse,
		numerator:
			'people whose score changed between the first response and the first one at the later moment by at least the reliable change that the content holds for the score, for better or worse, or by less. Where the content holds none: people whose band is milder, the same, or more severe (CH-2)',
		denominator: 'people with a known score (or certain band) on both occasions',
		missing: 'people without a known score on both occasions are in neither'
	},
	{
		name: 'items',
		code: 'IT-1',
		needs: 'form',
		needsLater: false,
		hasManyVariables: true,
		cohort: firstResponse,
		numerator:
			'people for whom the item was answered, answered by "don’t know", declined, left open (skipped, or not reached, or could not be read), or not asked (hidden by an earlier answer, or not in that version)',
		denominator: 'everybody in the cohort',
		missing: 'nobody is left out'
	},
	{
		name: 'consistency',
		code: 'IC-1',
		needs: 'score',
		needsLater: false,
		hasManyVariables: false,
		cohort: firstResponse,
		numerator:
			'people whose score is complete, or is not. Alpha (Cronbach) and omega (total, one factor by principal axes) are of those whose score is complete; an item that the instrument itself passes over counts 0',
		denominator: 'everybody in the cohort',
		missing: 'people whose score is not complete are not in alpha and omega'
	},
	{
		name: 'agreement',
		code: 'AG-1',
		needs: 'score',
		needsLater: false,
		hasManyVariables: false,
		cohort:
			'people of one unit whose consent to research stands, each once: by the patient’s and the clinician’s first response of the moment in the period',
		numerator:
			'people for whom both raters come to the same band, the patient to a higher one, or the clinician. Kappa is weighted linearly over the bands',
		denominator: 'people whose band is certain by both raters',
		missing: 'people with one rater, or a band that is not certain, are in neither'
	},
	{
		name: 'suggestions',
		code: 'SU-1',
		needs: 'nothing',
		needsLater: false,
		hasManyVariables: true,
		cohort: `${firstResponse} (any form)`,
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
		cohort: `${firstResponse} (any form)`,
		numerator: `people who did, or did not, answer anything at the later moment within ${weeksToComeBack} weeks of their first response`,
		denominator: 'everybody in the cohort',
		missing:
			'nobody is left out. Not answering is not the same as leaving treatment: Terskel knows only of answers'
	},
	{
		name: 'no-show',
		code: 'NS-1',
		needs: 'nothing',
		needsLater: false,
		hasManyVariables: false,
		cohort:
			'people of one unit whose consent to research stands, each once: by the first thing they were given to answer at the moment in the period',
		numerator: `people who answered by the week it was due (without a due day: ${weeksUntilDue} weeks after it was given), or up to ${weeksOfGrace} weeks later, or not by then`,
		denominator: 'people who were given something that the clinic did not take back',
		missing: `people for whom the ${weeksOfGrace} weeks are not over are in neither. It is about forms, not about appointments: Terskel keeps no appointments`
	}
];

/** The definition of a measure. */
export function measureOf(name: MeasureName): Measure {
	return all.find((one) => one.name === name)!;
}
