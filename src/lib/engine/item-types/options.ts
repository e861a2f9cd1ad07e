import type { CompiledItem, CompiledOption } from '../compile/compiled.ts';
import { textIn, type Language } from '../text.ts';
import type { ScoreRange } from './item-type.ts';

/** The option a posted or typed value names; browsers post every value as a string. */
export function optionOf(raw: unknown, item: CompiledItem): CompiledOption | undefined {
	if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
	// What was coerced before is found without writing anything out.
	const same = item.options?.find((option) => option.value === raw);
	if (same) return same;
	const wanted = String(raw).trim();
	return item.options?.find((option) => String(option.value) === wanted);
}

/** What choosing an option counts; null for "don't know" and for options without a score. */
export function optionScore(option: CompiledOption): number | null {
	if (option.isUnsure) return null;
	if (option.score !== undefined) return option.score;
	return typeof option.value === 'number' ? option.value : null;
}

/** Scores of all options that carry one. */
export function optionScores(item: CompiledItem): readonly number[] {
	return (item.options ?? []).map(optionScore).filter((score) => score !== null);
}

export function optionScoreRange(item: CompiledItem): ScoreRange | null {
	const scores = optionScores(item);
	return scores.length === 0 ? null : { lower: Math.min(...scores), upper: Math.max(...scores) };
}

/** An option's text; the bare value when the option is gone. */
export function optionWords(value: unknown, item: CompiledItem, language: Language): string {
	const option = optionOf(value, item);
	return option ? textIn(option.text, language).words : String(value);
}
