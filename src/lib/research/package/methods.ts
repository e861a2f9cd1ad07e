import { textIn } from '#engine/text.ts';
import { coefficientPeople, coefficientSteps } from '../disclosure/coefficient.ts';
import { numberSteps } from '../disclosure/group-numbers.ts';
import type { AggregateTable } from '../tables/aggregate-table.ts';

/** What the figures were made of and with. */
export interface Provenance {
	readonly software: string;
	/** Null for measures that are of no one form. */
	readonly form: { readonly id: string; readonly version: string; readonly hash: string } | null;
	readonly queryHash: string;
	readonly resultHash: string;
	/** The project in which they were taken out; null for none. */
	readonly project: { readonly title: string; readonly ethicsReference: string } | null;
}

/** The method text: definitions, denominators, what was protected and how, what made it. */
export function methodsText(table: AggregateTable, made: Provenance): string {
	const { asked, periods } = table;
	const { query, measure, by } = asked;
	const subject = subjectOf(table);
	const notCrossed = periods.filter(({ isCrossed }) => !isCrossed).map(({ period }) => period);
	const { form, project } = made;
	return `# Methods

## What is shown
${subject}, at the moment “${query.moment}”${query.later === undefined ? '' : `, then at “${query.later}”`}, in ${query.periods.join(', ')}${by.length > 0 ? `, by ${by.join(' and ')}` : ''}.
Each period is a table of its own. A period is made of whole ISO weeks and is shown once it is over.

## Definition ${measure.code}
- **Cohort**: ${measure.cohort}. Withdrawal removes a person's facts at once; see “as of” below for what was shown before.
${form === null ? '' : `- **Version**: ${form.id} ${form.version} (content ${form.hash.slice(0, 12)}) and other versions with the same major number.\n`}- **Numerator** (\`count\`): ${measure.numerator}.
- **Denominator** (\`of\`): ${measure.denominator}.
- **Missing and declined**: ${measure.missing}.
${cutOffLine(table)}- **Percentiles** (\`p5\` … \`p95\`): the value at that rank among those whose value is known, linear between ranks, rounded to whole points.

${controlText(table)}${notCrossed.length > 0 ? `- Too few people to cross two strata in: ${notCrossed.join(', ')}.\n` : ''}
## As of
${periods.map(({ period, asOf }) => `- ${period}: first shown on ${asOf}.`).join('\n')}
Figures stay as they were first shown until at least ${2 * table.settings.threshold} people have come, gone or changed. The difference of two tables is then never about one person. People who withdrew meanwhile have no facts left; the table they were counted in stays as it was published.

## What this does not protect against
- Somebody who knows how many people are behind the figures from elsewhere.
- Comparing tables first shown on different days, of what was given with what was answered, or of scores of which one follows from the other (a total and its subscale).${table.settings.noise > 0 ? ' Cell-key noise makes their differences uncertain.' : ' Cell-key noise makes their differences uncertain; it is switched off here.'}

## Made with
${made.software}. Query ${made.queryHash}. Result ${made.resultHash}.${project === null ? '' : `\nProject: ${project.title} (${project.ethicsReference}).`}
\`query.yaml\` asks the same again.
`;
}

function subjectOf({ asked }: AggregateTable): string {
	const english = (text: Parameters<typeof textIn>[0]) => textIn(text, 'en').words;
	const { score, form, measure } = asked;
	if (score) {
		return `${measure.name}: ${english(score.formTitle)}, ${english(score.title)} (\`${score.name}\`)`;
	}
	return form ? `${measure.name}: ${english(form.title)} (\`${form.id}\`)` : measure.name;
}

function cutOffLine({ asked }: AggregateTable): string {
	if (!asked.score || !['bands', 'agreement', 'change'].includes(asked.measure.name)) return '';
	return `- **Cut-offs**: ${cutOffWords[asked.score.status] ?? asked.score.status}\n`;
}

function controlText({ asked, settings }: AggregateTable): string {
	const { threshold, width, rounding, noise, core } = settings;
	const isFurther = asked.threshold > threshold || asked.rounding > rounding;
	return `## Disclosure control
- Counts below ${threshold} are not shown, zero included.
- Further counts are not shown so that each of those could be at least ${width} higher or lower in all without anything shown being different. This takes into account every table of this measure that can be asked for (${asked.measure.hasManyVariables ? `all variables together, and each by ${core}` : `by each stratum, and by ${core} crossed with each other stratum where there are enough people`}), and that all measures of a moment and period count the same people, whichever form they are about: who did not answer it is counted beside its classes. So tables laid side by side, added up or subtracted give nothing more away.
- A protected count that is small and one that protects it look the same.
- Whether a number is shown follows from the counts as they are shown: each stands for the fewest people that it can stand for.
- Mean and standard deviation of a group need ${2 * threshold} people whose value is known; they are left out when all values are equal, or when one person makes up more than half of the sum. They are rounded to the finest of ${numberSteps.join(', ')} that hides what ${width} people could change who were in another class; where none does they are left out. The step stands beside each (\`mean_rounded_to\`, \`sd_rounded_to\`).
- A percentile needs ${threshold} people on both sides of it, and lies in a class that is shown, at least ${width} people away from the edges of the class.
- Alpha, omega and kappa are of everybody in a period and need ${coefficientPeople * threshold} people. They are rounded to the finest of ${coefficientSteps.join(', ')} that hides what ${width} people could change; where none does they are left out. The highest value that is shown stands for all above it.
${noise > 0 ? `- Cell-key noise of up to ${noise}: each count is moved by a whole number that follows from who is in it, the same wherever the same people are counted.\n` : ''}- Shown counts are rounded to the nearest ${rounding}. Percentages are worked out from the rounded counts.
${isFurther ? `- In this query further: nothing below ${asked.threshold}, rounded to ${asked.rounding}.\n` : ''}`;
}

const cutOffWords: Readonly<Record<string, string>> = {
	official: 'official edges of the instrument.',
	'validated-elsewhere': 'edges that were validated in other populations.',
	heuristic: 'edges that are rules of thumb; read the bands with caution.'
};
