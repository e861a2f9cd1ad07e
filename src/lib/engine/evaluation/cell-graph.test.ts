import { describe, expect, it } from 'vitest';
import { cellGraph, type Cell } from './cell-graph.ts';

/** A sheet of numbers: sources are set, the others add up what they read. */
function sheet(reads: readonly (readonly number[])[]) {
	const values = reads.map(() => 0);
	const log: number[] = [];
	const cells = reads.map((read, cell): Cell => ({
		reads: read,
		update() {
			log.push(cell);
			if (read.length === 0) return true;
			const next = read.reduce((sum, one) => sum + (values[one] as number), 1);
			const hasChanged = next !== values[cell];
			values[cell] = next;
			return hasChanged;
		}
	}));
	return { values, log, graph: cellGraph(cells) };
}

describe('3.3 one pass in dependency order', () => {
	it('each cell once, after all it reads', () => {
		const { graph, log, values } = sheet([[1, 2], [2], [3], []]);
		graph.updateAll();
		expect(log).toEqual([3, 2, 1, 0]);
		expect(values).toEqual([4, 2, 1, 0]);
	});

	it('after one change only what reads it', () => {
		const { graph, log, values } = sheet([[], [], [0], [1], [2]]);
		graph.updateAll();
		log.length = 0;
		values[0] = 5;
		expect(graph.updateFrom([0])).toEqual([0, 2, 4]);
		expect(log).toEqual([0, 2, 4]);
	});

	it('stops where nothing changes', () => {
		const { graph, log } = sheet([[], [0], [1]]);
		graph.updateAll();
		log.length = 0;
		graph.updateFrom([0]);
		expect(log).toEqual([0, 1]);
	});

	it('a diamond is updated once, with both sides new', () => {
		const { graph, log, values } = sheet([[], [0], [0], [1, 2]]);
		graph.updateAll();
		log.length = 0;
		values[0] = 1;
		graph.updateFrom([0]);
		expect(log).toEqual([0, 1, 2, 3]);
		expect(values[3]).toBe(5);
	});

	it('a circle is refused', () => {
		expect(() => sheet([[1], [2], [0]])).toThrow('depends on itself');
		expect(() => sheet([[0]])).toThrow('depends on itself');
	});

	it('a chain of 100,000 does not overflow', () => {
		const { graph, values } = sheet(
			Array.from({ length: 100_000 }, (_, i) => (i === 0 ? [] : [i - 1]))
		);
		values[0] = 1;
		graph.updateFrom([0]);
		expect(values.at(-1)).toBe(100_000);
	});
});
