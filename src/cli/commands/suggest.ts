import { readGiven } from '#engine/answers/read-given.ts';
import { didYouMean } from '#engine/content/closest-name.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { explainSuggestion } from '#engine/explain/explain-suggestion.ts';
import { inShownOrder } from '#engine/suggestions/order.ts';
import { rankedLifeAreas } from '#engine/suggestions/ranked-life-areas.ts';
import { textIn } from '#engine/text.ts';
import { isRecord, readCheckedContent, readJson, readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

const shape =
	'Write {"facts": {}, "events": {}, "phase": "intake", "answers": {"violence-and-safety.afraid-of-partner": "yes"}}.';

/** Prints every suggestion with status, explanation and what is unknown, in the order shown. */
export async function suggest(words: readonly string[]): Promise<number> {
	const { input: path, language = 'nb' } = readOptions(words, ['input', 'language']);
	const input = readSituation(await readJson(path));
	const { forms, suggestions } = await readCheckedContent();
	const evaluated = evaluation({ forms, suggestions }, []);
	const given = readGiven(input, evaluated);
	const [unknown] = given.unknown;
	if (unknown !== undefined) {
		const names = evaluated.world.items.map((item) => item.name);
		throw new WrongUse(`There is no item or score "${unknown}". ${didYouMean(unknown, names)}`);
	}
	evaluated.load(given.answers, given.context, given.scores);
	const ordered = inShownOrder(evaluated.suggestions, rankedLifeAreas(evaluated));
	console.log(
		JSON.stringify(
			{
				refused: given.refused,
				suggestions: ordered.map((linked) => ({
					suggestion: linked.suggestion.id,
					status: linked.status(),
					title: textIn(linked.suggestion.title, language).words,
					urgency: linked.suggestion.urgency,
					kind: linked.suggestion.kind,
					explanation: explainSuggestion(linked, evaluated, language)
				}))
			},
			null,
			'\t'
		)
	);
	return 0;
}

/** Facts, events and answers as one flat situation, the way examples are written. */
function readSituation(input: unknown): Readonly<Record<string, unknown>> {
	if (!isRecord(input)) throw new WrongUse(`The input is not an object. ${shape}`);
	const known = ['facts', 'events', 'answers', 'phase', 'name'];
	const stray = Object.keys(input).find((key) => !known.includes(key));
	if (stray !== undefined) throw new WrongUse(`"${stray}" is not known here. ${shape}`);
	const { facts = {}, events = {}, answers = {}, phase } = input;
	for (const [name, part] of Object.entries({ facts, events, answers })) {
		if (!isRecord(part)) throw new WrongUse(`"${name}" is not an object. ${shape}`);
	}
	return {
		...prefixed('fact', facts as Record<string, unknown>),
		...prefixed('event', events as Record<string, unknown>),
		...(answers as Record<string, unknown>),
		...(phase === undefined ? {} : { phase })
	};
}

function prefixed(prefix: string, part: Readonly<Record<string, unknown>>) {
	return Object.fromEntries(
		Object.entries(part).map(([name, value]) => [`${prefix}.${name}`, value])
	);
}
