import { percents } from '../disclosure/group-numbers.ts';
import type { Variable } from '../measures/variable.ts';
import type { Figures } from '../tables/figures.ts';
import { colourPlace, type Plot, type Shape } from './plot.ts';

export interface SpreadWords {
	readonly title: string;
	readonly description: string;
	readonly classes: readonly { readonly name: string; readonly text: string }[];
	readonly protectedLabel: string;
	/** `Median 12` and the like, for a percentile. */
	readonly percentile: (percent: number, value: number) => string;
}

const width = 700;
const [left, right, top, floor] = [20, 680, 40, 240];

/**
 * How everybody's scores are spread, as far as it is shown: a bar for each band as wide as its
 * values, as high as people per point of the score; dashed lines at the cut-offs; the percentiles as
 * dots below. Null where the bands have no known edges or nothing is shown.
 */
export function spreadPlot(figures: Figures, variable: Variable, words: SpreadWords): Plot | null {
	const rows = figures.rows.filter(
		({ strata, isRest }) => !isRest && Object.values(strata).every((category) => category === 'all')
	);
	const shownHighest = Math.max(
		...figures.numbers.flatMap(({ percentiles }) =>
			Object.values(percentiles).map((one) => one ?? 0)
		)
	);
	const edges = bandEdges(variable, shownHighest);
	if (!edges || rows.every(({ count }) => count === null)) return null;
	const [lowest, highest] = [edges[0]!, edges.at(-1)!];
	const x = (value: number) => left + ((value - lowest) / (highest - lowest)) * (right - left);
	const density = rows.map(({ count }, i) =>
		count === null ? null : count / (edges[i + 1]! - edges[i]!)
	);
	const densest = Math.max(...density.map((one) => one ?? 0));
	const shapes: Shape[] = [];
	for (const [i, { count }] of rows.entries()) {
		const [from, to] = [x(edges[i]!), x(edges[i + 1]!)];
		const height = ((density[i] ?? densest / 4) / densest) * (floor - top);
		const ink = count === null ? 'protected' : `class-${colourPlace(i, rows.length)}`;
		shapes.push({
			kind: 'bar',
			x: from,
			y: floor - height,
			width: to - from,
			height,
			ink: ink as 'protected'
		});
		const label = `${words.classes[i]?.text ?? ''}: ${count ?? words.protectedLabel}`;
		// Names of neighbours stand on two lines by turns, so that they do not meet.
		shapes.push(label_((from + to) / 2, i % 2 === 0 ? 14 : 30, label, 'middle'));
		if (i > 0) {
			shapes.push({ kind: 'line', x1: from, y1: top - 6, x2: from, y2: floor + 8, isDashed: true });
			shapes.push(label_(from, floor + 22, String(edges[i]), 'middle'));
		}
	}
	shapes.push({ kind: 'line', x1: left, y1: floor, x2: right, y2: floor, isDashed: false });
	shapes.push(label_(left, floor + 22, String(lowest), 'start'));
	shapes.push(label_(right, floor + 22, String(highest), 'end'));
	const everybody = figures.numbers.find(({ strata }) =>
		Object.values(strata).every((category) => category === 'all')
	);
	const said: string[] = [];
	for (const percent of percents) {
		const value = everybody?.percentiles[percent] ?? null;
		if (value === null) continue;
		shapes.push({ kind: 'dot', x: x(value), y: floor + 38, radius: percent === 50 ? 6 : 4 });
		said.push(words.percentile(percent, value));
	}
	if (said.length > 0) shapes.push(label_(left, floor + 62, said.join(' · '), 'start'));
	const { title, description } = words;
	return { title, description, width, height: floor + 74, shapes };
}

/** The edges of the bands from the lowest value to the highest; null where one is not known. */
function bandEdges(
	{ classes, hasNumber }: Variable,
	shownHighest: number
): readonly number[] | null {
	if (!hasNumber) return null;
	const last = classes.at(-1);
	if (!last) return null;
	const lowest = classes.map((one) => one.lowest);
	// The last band has no upper edge of its own: it is drawn as wide as the one before, or as far as
	// the percentiles that are shown.
	const before = lowest.at(-1)! - (lowest.at(-2) ?? lowest.at(-1)! - 1);
	const open = Math.max(lowest.at(-1)! + before, shownHighest + 1);
	const edges = [...lowest, Number.isFinite(last.highest) ? last.highest : open];
	const rises = edges.every((edge, i) => i === 0 || edge > edges[i - 1]!);
	return rises && edges.every(Number.isFinite) ? edges : null;
}

function label_(x: number, y: number, text: string, align: 'start' | 'middle' | 'end'): Shape {
	return { kind: 'words', x, y, text, align, ink: 'text' };
}
