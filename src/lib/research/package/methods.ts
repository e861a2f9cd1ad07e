import { textIn } from '#engine/text.ts';
import type { AggregateTable } from '../tables/aggregate-table.ts';

/** What the figures were made of and with. */
export interface Provenance {
	readonly software: string;
	readonly formVersion: string;
	readonly formHash: string;
	readonly queryHash: string;
	readonly resultHash: string;
}

/** The method text: definitions, denominators, what was protected and how, what made it. */
export function methodsText(
	{ asked, settings, periods }: AggregateTable,
	made: Provenance
): string {
	const { score, query, by } = asked;
	const english = (text: Parameters<typeof textIn>[0]) => textIn(text, 'en').words;
	const notCrossed = periods.filter(({ isCrossed }) => !isCrossed).map(({ period }) => period);
	return `# Methods

## What is shown
${english(score.formTitle)}, ${english(score.title)} (\`${score.name}\`), answered at the moment “${query.moment}”, in ${query.periods.join(', ')}${by.length > 0 ? `, by ${by.join(' and ')}` : ''}.
Each period is a table of its own. A period is made of whole ISO weeks and is shown once it is over.

## Definitions
- **Who**: people of one unit whose consent to research stood when the table was made. Withdrawal removes a person from later tables.
- **Occasion**: each person once in each table, by the first response of the moment in the period.
- **Version**: ${score.formId} ${made.formVersion} (content ${made.formHash.slice(0, 12)}) and other versions with the same major number.
- **Numerator** (\`count\`): people of the group whose band is certain and is this one. A band is certain when every way of completing the response leads to it; an incomplete response can have a certain band.
- **Denominator** (\`of\`): people of the group whose band is certain.
- **Missing and declined**: a response whose band is not certain, whether answers were left open or declined, is in neither. ${periods.map(({ period, notCertain }) => `${period}: ${notCertain === null ? `protected (fewer than ${asked.threshold})` : `about ${notCertain}`}`).join('; ')}.
- **Cut-offs**: ${cutOffWords[score.status] ?? score.status}

## Disclosure control
- Counts below ${settings.threshold} are not shown, zero included.
- Further counts are not shown so that each of those could be at least ${settings.width} higher or lower in all without anything shown being different. This takes into account every table that can be asked for of the same people (bands by each stratum, and by ${settings.core} crossed with each other stratum where there are enough people), so that tables laid side by side, added up or subtracted give nothing more away.
- A protected count that is small and one that protects it look the same.
- Mean, standard deviation and median of a group need ${2 * settings.threshold} people whose value is known, quartiles ${4 * settings.threshold}; they are left out when all values are equal, when one person makes up more than half of the sum, or when the mean would rule out what a small band could hold.
- Shown counts are rounded to the nearest ${settings.rounding}. Percentages are worked out from the rounded counts.
${asked.threshold > settings.threshold || asked.rounding > settings.rounding ? `- In this query further: nothing below ${asked.threshold}, rounded to ${asked.rounding}.\n` : ''}${notCrossed.length > 0 ? `- Too few people to cross two strata in: ${notCrossed.join(', ')}.\n` : ''}
## What this does not protect against
- Somebody who knows how many people are behind the figures from elsewhere.
- Comparing a table made before and after one person took back consent; rounding makes this uncertain, not impossible.
- Comparing different scores of the same people: tables of different scores are protected each by itself.

## Made with
${made.software}. Query ${made.queryHash}. Result ${made.resultHash}.
\`query.yaml\` asks the same again.
`;
}

const cutOffWords: Readonly<Record<string, string>> = {
	official: 'official edges of the instrument.',
	'validated-elsewhere': 'edges that were validated in other populations.',
	heuristic: 'edges that are rules of thumb; read the bands with caution.'
};
