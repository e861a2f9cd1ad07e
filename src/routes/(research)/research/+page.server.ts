import { textIn } from '#engine/text.ts';
import { listAskable } from '#server/research/list-askable.ts';
import { choicesOf } from '#ui/research/choices.ts';
import { asked } from '../../asked.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import { ask } from './ask.ts';
import { addressOfQuery, queryFromAddress } from './query-from-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const askable = await asked(listAskable(app, actor, {}));
	const query = queryFromAddress(event.url.searchParams);
	const outcome = await ask(event, 'preview');
	const shared = { choices: choicesOf(askable, language), query };
	if (!outcome) return { ...shared, result: null, problems: [] };
	if ('problems' in outcome) return { ...shared, result: null, problems: outcome.problems };
	const { table, queryHash, resultHash } = outcome;
	const { score, by, threshold, rounding } = table.asked;
	return {
		...shared,
		problems: [],
		result: {
			score: `${textIn(score.formTitle, language).words}: ${textIn(score.title, language).words}`,
			status: score.status,
			classes: score.classes.map(({ name, text }) => ({
				name,
				text: textIn(text, language).words
			})),
			by,
			threshold,
			rounding,
			moment: table.asked.query.moment,
			periods: table.periods,
			queryHash,
			resultHash,
			address: addressOfQuery(table.asked.query)
		}
	};
};
