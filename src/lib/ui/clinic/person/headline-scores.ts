import type { ScoreLine } from './person.ts';

const most = 3;

/**
 * The few scores of a form that say most: its first number, then bands and yes-or-no results.
 * A form that has only numbers shows the first of them, as a profile.
 */
export function headlineScores(lines: readonly ScoreLine[]): readonly ScoreLine[] {
	const total = lines.find(({ kind }) => kind === 'number');
	const bands = lines.filter(({ kind }) => kind === 'band');
	// A yes or no that rests on no cut-off explains a score more than it judges it.
	const truths = lines.filter(({ kind, cutOffs }) => kind === 'truth' && cutOffs.length > 0);
	if (!total || bands.length + truths.length === 0) return lines.slice(0, most);
	const chosen = new Set([total, ...bands, ...truths].slice(0, most));
	return lines.filter((line) => chosen.has(line));
}
