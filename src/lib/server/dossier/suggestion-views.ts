import type { CompiledSuggestion, Content, Evidence } from '#engine/compile/compiled.ts';
import { isReviewed } from '#engine/content/reviews.ts';
import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import type { Reason } from '#engine/explain/reason.ts';
import { explainSuggestion, type Explanation } from '#engine/explain/explain-suggestion.ts';
import type { SuggestionStatus } from '#engine/suggestions/link-suggestion.ts';
import { inShownOrder, strengthOrder } from '#engine/suggestions/order.ts';
import { rankedLifeAreas } from '#engine/suggestions/ranked-life-areas.ts';
import { wishesAmong, type Wish } from '#engine/suggestions/wished-options.ts';
import { textIn, type Language, type Words } from '#engine/text.ts';
import { sourceWords } from './source-words.ts';

export interface EvidenceLine {
	readonly source: string;
	readonly at: string | null;
	readonly strength: string;
	/** In the reader's language where it exists, else in the one in which it was noted. */
	readonly says: Words;
}

/** A suggestion with everything that must stand beside it (semantics 6.3). */
export interface SuggestionView {
	readonly id: string;
	readonly status: SuggestionStatus;
	readonly title: string;
	readonly action: string;
	readonly patientText: string | null;
	readonly topic: string;
	readonly kind: string;
	readonly urgency: CompiledSuggestion['urgency'];
	readonly owner: string;
	/** Degrees of what can be offered; those that the person has asked for come first. */
	readonly options: readonly {
		readonly value: string;
		readonly text: string;
		readonly isWished: boolean;
	}[];
	/** The person's own words on the degrees. */
	readonly wishes: readonly Wish[];
	readonly explanations: readonly Explanation[];
	readonly evidence: readonly EvidenceLine[];
	/** Empty means that the sources had none; the page says so. */
	readonly counterEvidence: readonly EvidenceLine[];
	/** Suggestions that pull the other way, and what following this one would cost. */
	readonly pullsAgainst: readonly { readonly suggestion: string; readonly because: string }[];
	readonly scope: string;
	readonly notes: string | null;
	readonly reaskAfterWeeks: number | null;
	/** Somebody has read this very wording and stands for it; else the page says "not yet reviewed". */
	readonly isReviewed: boolean;
	/** Fingerprint of what it rests on; changes when the ground of a decision changes (6.6). */
	readonly ground: string;
}

/**
 * All suggestions of the given statuses in shown order, and those that are decided about whatever
 * their status. To explain one costs more than to know how it stands, so no others are explained.
 */
export function suggestionViews(
	evaluated: Evaluation,
	statuses: readonly SuggestionStatus[],
	content: Grounds,
	language: Language,
	decided: ReadonlySet<string> = new Set()
): readonly SuggestionView[] {
	const chosen = evaluated.suggestions.filter(
		(linked) => statuses.includes(linked.status()) || decided.has(linked.suggestion.id)
	);
	return inShownOrder(chosen, rankedLifeAreas(evaluated)).map((linked) => {
		const { suggestion } = linked;
		const words = (text: Parameters<typeof textIn>[0]) => textIn(text, language).words;
		const wishes = wishesAmong(suggestion, evaluated, language);
		const wished = new Set(wishes.flatMap(({ options }) => options));
		const explanations = explainSuggestion(linked, evaluated, language);
		return {
			id: suggestion.id,
			status: linked.status(),
			title: words(suggestion.title),
			action: words(suggestion.action),
			patientText: suggestion.patientText ? words(suggestion.patientText) : null,
			topic: suggestion.topic,
			kind: suggestion.kind,
			urgency: suggestion.urgency,
			owner: suggestion.owner,
			options: suggestion.options
				.map((option) => ({
					value: option.value,
					text: words(option.text),
					isWished: wished.has(option.value)
				}))
				.toSorted((a, b) => Number(b.isWished) - Number(a.isWished)),
			wishes,
			explanations,
			...weightOf(suggestion, content, language),
			pullsAgainst: suggestion.pullsAgainst.map((pull) => ({
				suggestion: pull.suggestion,
				because: words(pull.because)
			})),
			scope: words(suggestion.scope),
			notes: suggestion.notes ?? null,
			reaskAfterWeeks: suggestion.reaskAfterWeeks ?? null,
			ground: groundOf(
				linked.status(),
				language === 'nb' ? explanations : explainSuggestion(linked, evaluated, 'nb')
			)
		};
	});
}

type Grounds = Pick<Content, 'sources' | 'suggestions' | 'signOffs'>;
type Weight = Pick<SuggestionView, 'evidence' | 'counterEvidence' | 'isReviewed'>;

/** Content does not change while it is in use, so neither does this. */
const weights = new WeakMap<Grounds, Map<string, Weight>>();

/** What speaks for and against a suggestion, whoever it is suggested to. */
function weightOf(suggestion: CompiledSuggestion, content: Grounds, language: Language): Weight {
	const kept = weights.get(content) ?? new Map<string, Weight>();
	weights.set(content, kept);
	const name = `${language} ${suggestion.id}`;
	const known = kept.get(name);
	if (known) return known;
	const lines = (list: readonly Evidence[]) =>
		strengthOrder(list).map(({ source, at, strength, says }) => ({
			source: sourceWords(source, content.sources),
			at: at ?? null,
			strength,
			says: textIn(says, language)
		}));
	const weight = {
		evidence: lines(suggestion.evidence),
		counterEvidence: lines(suggestion.counterEvidence),
		isReviewed: isReviewed(content, { suggestion: suggestion.id })
	};
	kept.set(name, weight);
	return weight;
}

/** A day that passes changes no ground: of time, only which side of a limit it is on counts. */
function lastingWords({ input, says }: Reason): string {
	return input?.includes('-since-') ? '' : says;
}

/** The facts a suggestion rests on, as one text in one language: equal ground, equal text. */
function groundOf(status: SuggestionStatus, explanations: readonly Explanation[]): string {
	const facts = explanations.flatMap(({ row, because, also, suppressedBy }) => [
		row?.id ?? '',
		...[...because, ...also].map((reason) => `${reason.about}=${lastingWords(reason)}`),
		...suppressedBy
	]);
	return JSON.stringify([status, facts]);
}
