import type { Arithmetic } from '../compile/compiled.ts';
import type { ScoreLinking } from './link-score.ts';
import { itemTerm } from './link-term.ts';

type Interval = readonly [lower: number, upper: number];

/** Interval arithmetic over other scores and items; ends are exact for each single operation. */
export function linkCalculation(expression: Arithmetic, linking: ScoreLinking): () => void {
	const calculate = link(expression, linking);
	const { place } = linking;
	const { lower, upper } = linking.world.scores;
	return () => {
		[lower[place], upper[place]] = calculate() as [number, number];
	};
}

function link(expression: Arithmetic, linking: ScoreLinking): () => Interval {
	const { world, places, reads } = linking;
	if ('number' in expression) {
		const interval: Interval = [expression.number, expression.number];
		return () => interval;
	}
	if ('score' in expression) {
		const place = places.score(expression.score);
		reads.scores.add(place);
		return () => [world.scores.lower[place] as number, world.scores.upper[place] as number];
	}
	if ('item' in expression) {
		const term = itemTerm({ ...expression, isReversed: false }, linking, linking.hiddenCounts);
		const ends = new Float64Array(2);
		return () => (term(ends) ? [ends[0] as number, ends[1] as number] : [NaN, NaN]);
	}
	const operands = expression.of.map((one) => link(one, linking));
	const apply = operations[expression.op];
	return () => operands.map((operand) => operand()).reduce(apply);
}

/** A divisor that may be 0: the quotient has no end. */
const anything: Interval = [-Infinity, Infinity];

const operations: Record<
	'plus' | 'minus' | 'times' | 'divide',
	(a: Interval, b: Interval) => Interval
> = {
	plus: (a, b) => [a[0] + b[0], a[1] + b[1]],
	minus: (a, b) => [a[0] - b[1], a[1] - b[0]],
	times: (a, b) => hull(a, b, (x, y) => x * y),
	divide: (a, b) => (b[0] <= 0 && b[1] >= 0 ? anything : hull(a, b, (x, y) => x / y))
};

function hull(a: Interval, b: Interval, of: (x: number, y: number) => number): Interval {
	const corners = a.flatMap((x) => b.map((y) => of(x, y)));
	return [Math.min(...corners), Math.max(...corners)];
}
