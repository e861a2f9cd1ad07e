import type { RawRow } from '../raw.ts';

/** An id that no row has yet: `r1`, `r2` … */
export function nextRowId(rows: readonly RawRow[]): string {
	const known = new Set(rows.map((row) => row.id));
	let number = rows.length + 1;
	while (known.has(`r${number}`)) number++;
	return `r${number}`;
}

/** Rows to show without a script: those there are, and some blank ones to write in. */
export function withBlankRows(rows: readonly RawRow[], most: number): readonly RawRow[] {
	const wanted = Math.min(most, Math.max(rows.length + 2, 3));
	const shown = [...rows];
	while (shown.length < wanted) shown.push({ id: nextRowId(shown), cells: {} });
	return shown;
}
