import type { TableRow } from '../tables/figures.ts';
import { classColours, colourPlace, type Plot, type Shape } from './plot.ts';

/** What stands beside the bars, in the reader's language. */
export interface BarWords {
	readonly title: string;
	readonly description: string;
	/** Of a group of rows. */
	readonly groupLabel: (row: TableRow) => string;
	readonly classes: readonly { readonly name: string; readonly text: string }[];
	readonly protectedLabel: string;
}

const labelWidth = 230;
const barWidth = 430;
const rowHeight = 34;
const legendHeight = 26;
const edge = 10;
const longestLabel = 34;

/**
 * One bar of 100 percent for each group, of its classes as shown; what is protected is hatched.
 * Groups whose size is protected have no bar.
 */
export function stackedBars(rows: readonly TableRow[], words: BarWords): Plot {
	const groups = [
		...Map.groupBy(rows, (row) => JSON.stringify([row.variable, row.strata])).values()
	].filter((cells) => cells[0]?.of !== null && cells[0]?.of !== 0);
	const shapes: Shape[] = [];
	const top = edge + legend(words, shapes);
	for (const [i, cells] of groups.entries()) {
		const y = top + i * rowHeight;
		const first = cells[0]!;
		shapes.push(text(labelWidth - 8, y + 19, shortened(words.groupLabel(first)), 'end'));
		let x = labelWidth;
		for (const [place, { share }] of cells.entries()) {
			const width = Math.min(((share ?? 0) / 100) * barWidth, labelWidth + barWidth - x);
			if (share === null || width <= 0) continue;
			const colour = colourPlace(place, cells.length);
			shapes.push({ kind: 'bar', x, y, width, height: rowHeight - 8, ink: `class-${colour}` });
			if (width > 36) shapes.push(onBar(x + width / 2, y + 18, `${share} %`, colour));
			x += width;
		}
		const left = labelWidth + barWidth - x;
		if (left > 1 && cells.some(({ count }) => count === null)) {
			shapes.push({ kind: 'bar', x, y, width: left, height: rowHeight - 8, ink: 'protected' });
		}
		shapes.push(text(labelWidth + barWidth + 8, y + 19, `n ≈ ${first.of}`, 'start', 'subtle'));
	}
	const { title, description } = words;
	const height = top + groups.length * rowHeight + edge;
	return { title, description, width: labelWidth + barWidth + 90, height, shapes };
}

/** Draws what each colour means; returns how much room it takes. */
function legend({ classes, protectedLabel }: BarWords, shapes: Shape[]): number {
	let [x, y] = [edge, edge];
	const entries = [
		...classes.map(({ text: label }, i) => ({
			label,
			ink: `class-${colourPlace(i, classes.length)}` as const
		})),
		{ label: protectedLabel, ink: 'protected' as const }
	];
	for (const { label, ink } of entries) {
		const width = 26 + shortened(label).length * 7 + 14;
		if (x + width > labelWidth + barWidth + 90) [x, y] = [edge, y + legendHeight];
		shapes.push({ kind: 'bar', x, y, width: 18, height: 14, ink });
		shapes.push(text(x + 24, y + 12, shortened(label), 'start'));
		x += width;
	}
	return y - edge + legendHeight + 4;
}

function text(
	x: number,
	y: number,
	words: string,
	align: 'start' | 'middle' | 'end',
	ink: 'text' | 'subtle' = 'text'
): Shape {
	return { kind: 'words', x, y, text: words, align, ink };
}

/** Words on a bar carry the bar's own ink: light on dark, dark on light. */
function onBar(x: number, y: number, words: string, colour: number): Shape {
	return { kind: 'words', x, y, text: words, align: 'middle', ink: `class-${colour}` };
}

function shortened(words: string): string {
	return words.length > longestLabel ? `${words.slice(0, longestLabel - 1)}…` : words;
}

/** Whether words that carry a class's ink are light. */
export function isLightOn(colour: number): boolean {
	return classColours[colour]?.isDark ?? false;
}
