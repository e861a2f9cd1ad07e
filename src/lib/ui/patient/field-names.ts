/**
 * Names of the fields of a question in a posted form. Ids are kebab-case, so a dot separates.
 * `read-posted.ts` is the inverse.
 */

/** Where the controls of an item begin: `a.item`. */
export function answerField(item: string): string {
	return `a.${item}`;
}

/** A part of an item that has several controls: `a.item.left`. */
export function partField(base: string, part: string | number): string {
	return `${base}.${part}`;
}

/** A cell of a repeating group: `a.item.row.cell`; below it the cell's own parts. */
export function cellField(base: string, row: string, cell: string): string {
	return `${base}.${row}.${cell}`;
}

/** Ids of the rows of a repeating group, in order, once each: `a.item.rows`. */
export function rowsField(base: string): string {
	return `${base}.rows`;
}

/** Pressed to skip, to decline or to answer after all: `state.item`. */
export function stateField(item: string): string {
	return `state.${item}`;
}

/** The state in which the question stood when the page was made: `was.item`. */
export function standingField(item: string): string {
	return `was.${item}`;
}

/** "Talk with me about this": `talk.item`. */
export function talkField(item: string): string {
	return `talk.${item}`;
}

/** Items that were on the page: what says nothing here was left open, not absent. */
export const shownField = 'shown';
