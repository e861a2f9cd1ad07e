import { evaluation, type Evaluation } from '#engine/evaluation/evaluation.ts';
import { form } from '#engine/testing/form.ts';
import { scale, type ItemDraft } from '#engine/testing/items.ts';
import type { Bench } from './bench.ts';

/** Four of five items are follow-ups of the item that opens their group; ten sub-scores. */
function largeForm(size: number) {
	const items = Array.from({ length: size }, (_, i): ItemDraft => {
		const item = scale(`i-${i}`, 0, 4);
		const opener = i - (i % 5);
		return i === opener ? item : item.when({ item: `i-${opener}`, atLeast: 1 });
	});
	const part = Math.ceil(size / 10);
	const scores = Array.from({ length: 10 }, (_, s) => [
		`s-${s}`,
		{ sum: items.slice(s * part, (s + 1) * part).map((item) => item.raw['id']) }
	]);
	return form(...items)
		.scores(Object.fromEntries(scores) as Record<string, unknown>)
		.compiled();
}

function answeredEvaluation(size: number): Evaluation {
	const evaluated = evaluation({ forms: [largeForm(size)], suggestions: [] });
	evaluated.load(
		Object.fromEntries(
			Array.from({ length: size }, (_, i) => [`f.i-${i}`, { state: 'answered', value: i % 5 }])
		)
	);
	return evaluated;
}

/** One answer: the item that opens a group goes from 0 to 1 or back, showing or hiding four. */
function answerOne(size: number): () => void {
	const evaluated = answeredEvaluation(size);
	let turn = 0;
	return () => {
		const i = (turn * 5) % size;
		const value = Math.floor(turn / (size / 5)) % 2;
		turn++;
		evaluated.set(`f.i-${i}`, { state: 'answered', value });
	};
}

const size = 500;
const values = new Int8Array(size).map((_, i) => i % 5);
const shown = new Uint8Array(size);
const sums = new Float64Array(10);
let handTurn = 0;

/** The same worked out by hand, everything anew. */
function everythingByHand(): void {
	values[(handTurn * 5) % size] = Math.floor(handTurn / 100) % 2;
	handTurn++;
	sums.fill(0);
	for (let i = 0; i < size; i++) {
		const opener = i - (i % 5);
		shown[i] = i === opener || (values[opener] as number) >= 1 ? 1 : 0;
		if (shown[i]) sums[Math.floor(i / 50)]! += values[i] as number;
	}
}

const everything = answeredEvaluation(size);
const allAnswers = Object.fromEntries(
	Array.from({ length: size }, (_, i) => [`f.i-${i}`, { state: 'answered', value: i % 5 } as const])
);

export const benches: readonly Bench[] = [
	{
		what: 'one answer in a form of 500 items, 400 conditional, 10 sub-scores',
		ours: { name: 'evaluation.set', run: answerOne(size) },
		floor: { name: 'everything by hand', run: everythingByHand },
		goal: { microseconds: 30 }
	},
	{
		what: 'one answer in a form of 10 items',
		ours: { name: 'evaluation.set', run: answerOne(10) }
	},
	{
		what: 'one answer in a form of 10,000 items',
		ours: { name: 'evaluation.set', run: answerOne(10_000) }
	},
	{
		what: 'all of the 500-item form anew',
		ours: { name: 'evaluation.load', run: () => everything.load(allAnswers) },
		floor: { name: 'everything by hand', run: everythingByHand }
	}
];
