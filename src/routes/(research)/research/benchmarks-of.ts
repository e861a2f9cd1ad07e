import type { Content, CutOffSource } from '#engine/compile/compiled.ts';
import { textIn } from '#engine/text.ts';
import type { AskableScore } from '#research/query/catalogue.ts';
import { sourceWords } from '#server/dossier/source-words.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { Benchmark } from '#ui/research/shown-table.ts';

/**
 * What the content's own sources hold about the cut-offs of a score: on whom they were tried out,
 * and what the source is noted to say. Nothing is worked out or added.
 */
export function benchmarksOf(
	{ formId, scoreId }: AskableScore,
	{ forms, sources }: Content,
	language: InterfaceLanguage
): readonly Benchmark[] {
	const form = forms.find(({ id }) => id === formId);
	const score = form?.scores.find(({ id }) => id === scoreId);
	const cutOffs: readonly CutOffSource[] = [
		...(score?.rule.kind === 'bands' ? score.rule.bands : []),
		...(score?.cutOff ? [score.cutOff] : [])
	];
	const found = new Map<string, Benchmark>();
	for (const { source: id, population, status, toCheck } of cutOffs) {
		const source = sources.find((one) => one.id === id);
		const who = population ? textIn(population, language).words : null;
		// Without the people it was tried out on, there is nothing to compare with.
		if (!source || who === null) continue;
		found.set(`${id} ${who}`, {
			source: sourceWords(source.id, sources),
			population: who,
			note: source.note ?? null,
			status,
			isToCheck: toCheck === true
		});
	}
	return [...found.values()];
}
