import type { CompiledSuggestion, Content, Evidence, SignOff } from '#engine/compile/compiled.ts';
import { leaves } from '#engine/conditions/condition.ts';
import { reviewsOf } from '#engine/content/reviews.ts';
import { namesIn } from '#engine/evaluation/forms-read-by.ts';
import {
	ruleNames,
	ruleWords,
	type RuleNames,
	type RuleWords
} from '#engine/explain/rule-words.ts';
import { textIn, type Language, type Text, type Words } from '#engine/text.ts';
import { sourceWords } from './source-words.ts';

/** A reason with the rule behind it. */
export interface ReasonedLine {
	readonly because: string;
	readonly rule: RuleWords;
}

export interface ReasonedEvidence {
	/** Id of the work, to be found in the list of sources. */
	readonly source: string;
	readonly work: string;
	readonly at: string | null;
	readonly strength: string;
	readonly says: Words;
}

/** Everything a suggestion rests on, without anybody's answers (semantics 6.3). */
export interface Reasoning {
	readonly id: string;
	readonly title: string;
	readonly action: string;
	readonly patientText: string | null;
	readonly kind: CompiledSuggestion['kind'];
	readonly urgency: CompiledSuggestion['urgency'];
	/** What it is evaluated once for, such as a relative; null for the person. */
	readonly forEach: string | null;
	readonly rule: RuleWords;
	readonly unless: readonly ReasonedLine[];
	readonly strengthens: readonly ReasonedLine[];
	readonly whenUnknown: string | null;
	/** Forms it reads, with the questions in each. */
	readonly reads: readonly { readonly form: string; readonly questions: readonly string[] }[];
	readonly evidence: readonly ReasonedEvidence[];
	/** Empty means that the sources had none. */
	readonly counterEvidence: readonly ReasonedEvidence[];
	readonly scope: string;
	readonly notes: string | null;
	readonly reaskAfterWeeks: number | null;
	/** Who has read this very wording and stands for it; empty: not yet reviewed. */
	readonly reviews: readonly SignOff[];
}

/** The full reasoning of one suggestion in the reader's language; null when there is none of that id. */
export function reasoningOf(content: Content, id: string, language: Language): Reasoning | null {
	const suggestion = content.suggestions.find((one) => one.id === id);
	if (!suggestion) return null;
	const names = ruleNames(content.forms);
	const words = (text: Text) => textIn(text, language).words;
	const reasons = (list: CompiledSuggestion['unless']): readonly ReasonedLine[] =>
		list.map(({ because, when }) => ({
			because: words(because),
			rule: ruleWords(when, names, language)
		}));
	const lines = (list: readonly Evidence[]): readonly ReasonedEvidence[] =>
		list.map(({ source, at, strength, says }) => ({
			source: source.split(':')[0] ?? source,
			work: sourceWords(source, content.sources),
			at: at ?? null,
			strength,
			says: textIn(says, language)
		}));
	const rows = suggestion.forEach === undefined ? undefined : names.items.get(suggestion.forEach);
	return {
		id,
		title: words(suggestion.title),
		action: words(suggestion.action),
		patientText: suggestion.patientText ? words(suggestion.patientText) : null,
		kind: suggestion.kind,
		urgency: suggestion.urgency,
		forEach: rows ? words(rows.rowLabel ?? rows.text) : null,
		rule: ruleWords(suggestion.when, names, language),
		unless: reasons(suggestion.unless),
		strengthens: reasons(suggestion.strengthens),
		whenUnknown: suggestion.whenUnknown ? words(suggestion.whenUnknown) : null,
		reads: readBy(suggestion, names, language),
		evidence: lines(suggestion.evidence),
		counterEvidence: lines(suggestion.counterEvidence),
		scope: words(suggestion.scope),
		notes: suggestion.notes ?? null,
		reaskAfterWeeks: suggestion.reaskAfterWeeks ?? null,
		reviews: reviewsOf(content, { suggestion: id })
	};
}

/** Questions and scores by the form that asks them, in reading order. */
function readBy(
	{ when, unless, strengthens }: CompiledSuggestion,
	{ forms, items, scores }: RuleNames,
	language: Language
): Reasoning['reads'] {
	const found = new Map<string, Set<string>>();
	for (const condition of [when, ...[...unless, ...strengthens].map((reason) => reason.when)]) {
		for (const name of leaves(condition).flatMap(namesIn)) {
			const form = forms.get(name.slice(0, name.indexOf('.')));
			const text = items.get(name)?.text ?? scores.get(name)?.title;
			if (!form || !text) continue;
			const title = textIn(form.title, language).words;
			found.set(title, (found.get(title) ?? new Set()).add(textIn(text, language).words));
		}
	}
	return [...found].map(([form, questions]) => ({ form, questions: [...questions] }));
}
