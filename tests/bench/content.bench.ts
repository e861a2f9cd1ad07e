import { checkContent } from '#engine/content/check-content.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { inShownOrder } from '#engine/suggestions/order.ts';
import { rankedLifeAreas } from '#engine/suggestions/ranked-life-areas.ts';
import { readContentFiles } from '#server/content/read-content-files.ts';
import type { Bench } from './bench.ts';

const files = await readContentFiles('forms');
const { content, problems } = checkContent(files);
if (!content) throw new Error(`${problems.length} problems in forms/: run terskel check`);

const whole = evaluation(content, []);
const items = whole.world.items.filter((item) => (item.options?.length ?? 0) > 1);
const isChoice = items.filter((item) => item.type === 'choice');
let turn = 0;

/** Another answer somewhere, and every suggestion in the order in which it is shown. */
function answerAndSuggest() {
	const item = isChoice[turn++ % isChoice.length];
	const option = item?.options?.[turn % (item.options.length || 1)];
	if (item && option) whole.set(item.name, { state: 'answered', value: option.value });
	const shown = whole.suggestions.filter((one) => one.status() === 'suggested');
	return inShownOrder(shown, rankedLifeAreas(whole));
}

const answers = Object.fromEntries(
	isChoice.map((item) => [
		item.name,
		{ state: 'answered', value: item.options?.[0]?.value as string | number } as const
	])
);

export const benches: readonly Bench[] = [
	{
		what: 'read all content files and parse their YAML',
		ours: { name: 'readContentFiles', run: () => readContentFiles('forms') }
	},
	{
		what: 'check and compile all content',
		ours: { name: 'checkContent', run: () => checkContent(files) },
		goal: { microseconds: 300_000 }
	},
	{
		what: 'one answer in a whole intake, all suggestions in shown order',
		ours: { name: 'set, filter, order', run: answerAndSuggest },
		goal: { microseconds: 200 }
	},
	{
		what: 'all answers, scores and suggestions of a whole intake anew',
		ours: { name: 'evaluation.load', run: () => whole.load(answers) }
	}
];
