import type { CompiledSuggestion, Evidence } from '../compile/compiled.ts';
import { strengths } from './strengths.ts';

/** Evidence with the strongest first; equal ones as they were written. */
export function strengthOrder(evidence: readonly Evidence[]): readonly Evidence[] {
	return evidence.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The strongest evidence behind a suggestion; smaller is stronger. */
export function strengthRank(suggestion: CompiledSuggestion): number {
	return Math.min(...suggestion.evidence.map(rankOf), strengths.length);
}

function rankOf({ strength }: Evidence): number {
	return strengths.indexOf(strength);
}

/**
 * Orders suggestions as they are shown (semantics 6.2): urgent now, precedence, the person's own
 * ranking of life areas, strength of evidence, and the id so that the order is always the same.
 * No score, readiness or ambivalence takes part.
 */
export function inShownOrder<T extends { readonly suggestion: CompiledSuggestion }>(
	list: readonly T[],
	rankedLifeAreas: readonly string[]
): readonly T[] {
	const place = ({ lifeArea }: CompiledSuggestion) => {
		const at = lifeArea === undefined ? -1 : rankedLifeAreas.indexOf(lifeArea);
		return at < 0 ? rankedLifeAreas.length : at;
	};
	const keyed = list.map((one) => ({
		one,
		id: one.suggestion.id,
		keys: [
			one.suggestion.urgency === 'now' ? 0 : 1,
			one.suggestion.precedence,
			place(one.suggestion),
			strengthRank(one.suggestion)
		]
	}));
	keyed.sort((a, b) => {
		const differs = a.keys.findIndex((key, i) => key !== b.keys[i]);
		if (differs >= 0) return (a.keys[differs] as number) - (b.keys[differs] as number);
		return a.id < b.id ? -1 : 1;
	});
	return keyed.map(({ one }) => one);
}
