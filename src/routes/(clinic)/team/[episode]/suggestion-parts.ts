import type { Explanation } from '#engine/explain/explain-suggestion.ts';
import type { Reason } from '#engine/explain/reason.ts';
import type { Decision } from '#server/care/read-decisions.ts';
import type { DecidedSuggestion, PersonPage } from '#server/dossier/person-page.ts';
import { plainWords, type Contacts } from '#ui/common/contacts.ts';
import {
	standingDecision,
	type DecisionLine,
	type ExplanationPart,
	type OpenSuggestion,
	type ReasonLine,
	type SuggestionPart,
	type SuggestionParts
} from '#ui/clinic/suggestions/suggestion.ts';
import type { NameOf } from '../../names-of.ts';

/** Suggestions in shown order, in the groups of the page; contacts and names in their places. */
export function suggestionParts(
	page: PersonPage,
	contacts: Contacts,
	nameOf: NameOf
): SuggestionParts {
	const parts = page.suggestions
		.filter(({ status }) => status !== 'unknown')
		.map((one) => suggestionPart(one, contacts, nameOf));
	const isDecided = (part: SuggestionPart) => standingDecision(part) !== null;
	return {
		suggested: parts.filter((one) => one.status === 'suggested' && !isDecided(one)),
		decided: parts.filter(isDecided),
		suppressed: parts.filter((one) => one.status === 'suppressed' && !isDecided(one)),
		open: page.suggestions
			.filter(({ status }) => status === 'unknown')
			.map((one) => openSuggestion(one, contacts)),
		settling: page.settling
	};
}

function suggestionPart(
	suggestion: DecidedSuggestion,
	contacts: Contacts,
	nameOf: NameOf
): SuggestionPart {
	const words = (text: string) => plainWords(text, contacts);
	return {
		id: suggestion.id,
		status: suggestion.status,
		title: words(suggestion.title),
		action: words(suggestion.action),
		patientText: suggestion.patientText === null ? null : words(suggestion.patientText),
		urgency: suggestion.urgency,
		options: suggestion.options,
		explanations: suggestion.explanations.map(explanationPart),
		evidence: suggestion.evidence,
		counterEvidence: suggestion.counterEvidence,
		scope: suggestion.scope,
		notes: suggestion.notes,
		reaskAfterWeeks: suggestion.reaskAfterWeeks,
		ground: suggestion.ground,
		decisions: suggestion.decisions.map((decision) => decisionLine(decision, nameOf)),
		hasChangedGround: suggestion.hasChangedGround
	};
}

function explanationPart(explanation: Explanation): ExplanationPart {
	return {
		rowName: explanation.row?.name ?? null,
		because: explanation.because.map(reasonLine),
		also: explanation.also.map(reasonLine),
		strengthenedBy: explanation.strengthenedBy,
		suppressedBy: explanation.suppressedBy
	};
}

function reasonLine({ items, score, about, says }: Reason): ReasonLine {
	return { items, score: score ?? null, about, says };
}

function decisionLine(decision: Decision, nameOf: NameOf): DecisionLine {
	return {
		decisionId: decision.decisionId,
		side: decision.side,
		act: decision.act,
		reason: decision.reason,
		owner: decision.ownerId === null ? null : nameOf(decision.ownerId),
		followUpOn: decision.followUpOn,
		followUps: decision.followUps.map((one) => ({ ...one, by: nameOf(one.by) })),
		by: decision.side === 'patient' ? '' : nameOf(decision.by.id),
		at: decision.at,
		isCurrent: decision.isCurrent
	};
}

const fewQuestions = 4;

function openSuggestion(suggestion: DecidedSuggestion, contacts: Contacts): OpenSuggestion {
	const [first] = suggestion.explanations;
	return {
		id: suggestion.id,
		title: plainWords(suggestion.title, contacts),
		ask: first?.ask === undefined ? null : plainWords(first.ask, contacts),
		questions: (first?.open ?? [])
			.slice(0, fewQuestions)
			.map(({ item, about, state }) => ({ item, about, state }))
	};
}
