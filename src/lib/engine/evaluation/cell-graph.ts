/** A computed cell: what it reads, and how it is brought up to date. */
export interface Cell {
	/** Recomputes; true when the result changed, so that what reads it must follow. */
	readonly update: () => boolean;
	/** Other cells it reads. */
	readonly reads: readonly number[];
}

export interface CellGraph {
	/** Recomputes everything, each cell once. */
	updateAll(): void;
	/** Recomputes what reads the given cells, and what reads that, as far as results change. */
	updateFrom(changed: Iterable<number>): readonly number[];
}

/** Cells that read each other in a circle, each the next one, the last the first. */
export class CircularCells extends Error {
	readonly cells: readonly number[];

	constructor(cells: readonly number[]) {
		super('a visibility or score depends on itself');
		this.cells = cells;
	}
}

/**
 * Orders cells so that each comes after what it reads. The result depends on the cells alone, not
 * on the order in which answers came (semantics 3.3, 7.10). Throws `CircularCells` on a circle.
 */
export function cellGraph(cells: readonly Cell[]): CellGraph {
	const order = inDependencyOrder(cells);
	const rankOf = new Int32Array(cells.length);
	order.forEach((cell, rank) => (rankOf[cell] = rank));
	const readers: number[][] = cells.map(() => []);
	for (const [cell, { reads }] of cells.entries()) {
		for (const read of reads) (readers[read] as number[]).push(rankOf[cell] as number);
	}
	const queue = new RankQueue(cells.length);

	return {
		updateAll() {
			for (const cell of order) (cells[cell] as Cell).update();
		},
		updateFrom(changed) {
			const updated: number[] = [];
			for (const cell of changed) queue.add(rankOf[cell] as number);
			for (let rank = queue.take(); rank >= 0; rank = queue.take()) {
				const cell = order[rank] as number;
				if (!(cells[cell] as Cell).update()) continue;
				updated.push(cell);
				for (const reader of readers[cell] as number[]) queue.add(reader);
			}
			return updated;
		}
	};
}

function inDependencyOrder(cells: readonly Cell[]): readonly number[] {
	const order: number[] = [];
	const marks = new Uint8Array(cells.length);
	const visit = (start: number): void => {
		const stack: { cell: number; next: number }[] = [{ cell: start, next: 0 }];
		marks[start] = 1;
		while (stack.length > 0) {
			const top = stack[stack.length - 1] as { cell: number; next: number };
			const read = (cells[top.cell] as Cell).reads[top.next++];
			if (read === undefined) {
				marks[top.cell] = 2;
				order.push(top.cell);
				stack.pop();
			} else if (marks[read] === 0) {
				marks[read] = 1;
				stack.push({ cell: read, next: 0 });
			} else if (marks[read] === 1) {
				const path = stack.map(({ cell }) => cell);
				throw new CircularCells(path.slice(path.indexOf(read)));
			}
		}
	};
	for (let cell = 0; cell < cells.length; cell++) if (marks[cell] === 0) visit(cell);
	return order;
}

/** Smallest rank first, each at most once: a binary heap over a fixed set of ranks. */
class RankQueue {
	readonly #heap: Int32Array;
	readonly #isIn: Uint8Array;
	#size = 0;

	constructor(capacity: number) {
		this.#heap = new Int32Array(capacity + 1);
		this.#isIn = new Uint8Array(capacity);
	}

	add(rank: number): void {
		if (this.#isIn[rank] === 1) return;
		this.#isIn[rank] = 1;
		const heap = this.#heap;
		let at = ++this.#size;
		while (at > 1 && (heap[at >> 1] as number) > rank) {
			heap[at] = heap[at >> 1] as number;
			at >>= 1;
		}
		heap[at] = rank;
	}

	/** The smallest rank, or -1 when nothing is left. */
	take(): number {
		if (this.#size === 0) return -1;
		const heap = this.#heap;
		const first = heap[1] as number;
		const last = heap[this.#size--] as number;
		let at = 1;
		for (let child = 2; child <= this.#size; child = at * 2) {
			if (child < this.#size && (heap[child + 1] as number) < (heap[child] as number)) child++;
			if ((heap[child] as number) >= last) break;
			heap[at] = heap[child] as number;
			at = child;
		}
		heap[at] = last;
		this.#isIn[first] = 0;
		return first;
	}
}
