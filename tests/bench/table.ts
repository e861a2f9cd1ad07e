import type { Row } from './bench.ts';

/** The rows as lines of text for a terminal. */
export function table(rows: readonly Row[]): string {
	const cells = [
		['what', 'ours', 'peer', 'ratio', 'floor', 'goal'],
		...rows.map((row) => [
			row.what,
			duration(row.ours),
			row.peer === null ? '–' : `${duration(row.peer)} (${row.peerName})`,
			row.ratio === null ? '–' : `${row.ratio.toPrecision(3)} ×`,
			row.floor === null ? '–' : duration(row.floor),
			goal(row)
		])
	];
	const widths = cells[0]!.map((_, column) =>
		Math.max(...cells.map((line) => line[column]!.length))
	);
	return cells
		.map((line) =>
			line
				.map((cell, column) => cell.padEnd(widths[column]!))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

function goal({ goal, isMet }: Row): string {
	if (goal === null) return '–';
	const words = [
		...(goal.microseconds === undefined ? [] : [`≤ ${duration(goal.microseconds)}`]),
		...(goal.ratio === undefined ? [] : [`≥ ${goal.ratio} ×`])
	];
	return `${words.join(', ')} ${isMet ? 'met' : 'MISSED'}`;
}

function duration(microseconds: number): string {
	if (microseconds < 1) return `${(microseconds * 1000).toPrecision(3)} ns`;
	if (microseconds < 1000) return `${microseconds.toPrecision(3)} µs`;
	if (microseconds < 1_000_000) return `${(microseconds / 1000).toPrecision(3)} ms`;
	return `${(microseconds / 1_000_000).toPrecision(3)} s`;
}
