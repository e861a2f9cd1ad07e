import type { AnswerValue, Row } from '../answers/answer.ts';
import { isFalse, type Truth } from './truth.ts';

/** Cells of one row, by item id. */
export type Cells = Row['cells'];

/** A cell's value; a cell may be called like a property that every object has. */
export function cellOf(cells: Cells, cellId: string): AnswerValue | undefined {
	return Object.hasOwn(cells, cellId) ? cells[cellId] : undefined;
}

/** True if any row fits, unknown if one still may. */
export function anyRow(rows: AnswerValue, inRow: (cells: Cells) => Truth): Truth {
	let best: Truth = isFalse;
	for (const row of rows as readonly Row[]) {
		const truth = inRow(row.cells);
		if (truth > best) best = truth;
	}
	return best;
}
