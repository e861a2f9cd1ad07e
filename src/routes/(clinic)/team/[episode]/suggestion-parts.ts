import type { Explanation } from '#engine/explain/explain-suggestion.ts';
import type { Decision } from '#server/care/read-decisions.ts';
import type { DecidedSuggestion, PersonPage } from '#server/dossier/person-page.ts';
import { plainWords, type Contacts } from '#ui/common/contacts.ts';
import {
	standingDecision,
	type DecisionLine,
	type ExplanationPart,
	type OpenSuggestion,
	type SuggestionPart,
	type SuggestionParts
} from '#ui/clinic/suggestions/suggestion.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { NameOf } from '../../names-of.ts';
import { reasonLine } from '../../reason-line.ts';

/** Being apart from others can be for all or for part of a stay. */
const settingTopic = 'gender-and-setting';

/** What names, contacts and ids are said with. */
export interface SuggestionGround {
	readonly contacts: Contacts;
	readonly nameOf: NameOf;
	readonly language: InterfaceLanguage;
}

/** Suggestions in shown order, in the groups of the page; contacts and names in their places. */
export function suggestionParts(page: PersonPage, ground: SuggestionGround): SuggestionParts {
	// What was decided stays in sight, also when the answers no longer settle it (6.6).
	const isUnsettled = (one: DecidedSuggestion) =>
		one.status === 'unknown' && standingDecision(one) === null;
	const parts = page.suggestions
		.filter((one) => !isUnsettled(one))
		.map((one) => suggestionPart(one, ground));
	const isDecided = (part: SuggestionPart) => standingDecision(part) !== null;
	return {
		suggested: parts.filter((one) => one.status === 'suggested' && !isDecided(one)),
		decided: parts.filter(isDecided),
		suppressed: parts.filter((one) => one.status === 'suppressed' && !isDecided(one)),
		open: page.suggestions.filter(isUnsettled).map((one) => openSuggestion(one, ground)),
		settling: page.settling,
		pulls: page.pulls.map(({ sides: [one, other] }) => {
			const side = ({ title, ...rest }: typeof one) => ({
				...rest,
				title: plainWords(title, ground.contacts, ground.language)
			});
			return { sides: [side(one), side(other)] as const };
		})
	};
}

function suggestionPart(suggestion: DecidedSuggestion, ground: SuggestionGround): SuggestionPart {
	const { contacts, nameOf, language } = ground;
	const words = (text: string) => plainWords(text, contacts, language);
	return {
		id: suggestion.id,
		status: suggestion.status,
		topic: suggestion.topic,
		title: words(suggestion.title),
		action: words(suggestion.action),
		patientText: suggestion.patientText === null ? null : words(suggestion.patientText),
		urgency: suggestion.urgency,
		options: suggestion.options,
		wishes: suggestion.wishes.map(({ item, about, says }) => ({ item, about, says })),
		hasExtent: suggestion.options.length > 0 && suggestion.topic === settingTopic,
		explanations: suggestion.explanations.map(explanationPart),
		evidence: suggestion.evidence,
		counterEvidence: suggestion.counterEvidence,
		scope: suggestion.scope,
		notes: suggestion.notes,
		reaskAfterWeeks: suggestion.reaskAfterWeeks,
		isReviewed: suggestion.isReviewed,
		ground: suggestion.ground,
		decisions: suggestion.decisions.map((decision) => decisionLine(decision, suggestion, nameOf)),
		hasChangedGround: suggestion.hasChangedGround
	};
}

export function explanationPart(explanation: Explanation): ExplanationPart {
	return {
		rowName: explanation.row?.name ?? null,
		because: explanation.because.map(reasonLine),
		also: explanation.also.map(reasonLine),
		strengthenedBy: explanation.strengthenedBy,
		suppressedBy: explanation.suppressedBy
	};
}

function decisionLine(
	decision: Decision,
	{ options }: DecidedSuggestion,
	nameOf: NameOf
): DecisionLine {
	const { choice } = decision;
	return {
		decisionId: decision.decisionId,
		side: decision.side,
		act: decision.act,
		reason: decision.reason,
		// A degree that the content no longer has is shown by its id rather than lost.
		degree: choice && (options.find(({ value }) => value === choice.option)?.text ?? choice.option),
		extent: choice?.extent ?? null,
		owner: decision.ownerId === null ? null : nameOf(decision.ownerId),
		followUpOn: decision.followUpOn,
		followUps: decision.followUps.map((one) => ({ ...one, by: nameOf(one.by) })),
		by: decision.side === 'patient' ? '' : nameOf(decision.by.id),
		at: decision.at,
		isCurrent: decision.isCurrent
	};
}

const fewQuestions = 4;

function openSuggestion(
	suggestion: DecidedSuggestion,
	{ contacts, language }: SuggestionGround
): OpenSuggestion {
	const [first] = suggestion.explanations;
	return {
		id: suggestion.id,
		title: plainWords(suggestion.title, contacts, language),
		ask: first?.ask === undefined ? null : plainWords(first.ask, contacts, language),
		questions: (first?.open ?? [])
			.slice(0, fewQuestions)
			.map(({ item, about, state }) => ({ item, about, state }))
	};
}
