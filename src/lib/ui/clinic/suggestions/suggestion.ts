import type { Words } from '#engine/text.ts';

/** A fact behind a suggestion. */
export interface ReasonLine {
	/** Full names of the items whose answers it rests on. */
	readonly items: readonly string[];
	/** Full name of the score that it rests on; null when it rests on answers. */
	readonly score: string | null;
	readonly about: string;
	readonly says: string;
}

export interface EvidenceLine {
	readonly source: string;
	readonly at: string | null;
	readonly strength: string;
	readonly says: Words;
}

/** Why, for the whole person or for one row of theirs. */
export interface ExplanationPart {
	readonly rowName: string | null;
	readonly because: readonly ReasonLine[];
	readonly also: readonly ReasonLine[];
	readonly strengthenedBy: readonly string[];
	readonly suppressedBy: readonly string[];
}

export type DecisionAct =
	| 'offered'
	| 'adapted'
	| 'not-now'
	| 'accepted'
	| 'declined'
	| 'later'
	| 'wants-to-talk'
	| 'undone';

export interface FollowUpLine {
	readonly outcome: 'done' | 'moved' | 'dropped';
	readonly nextOn: string | null;
	readonly note: string;
	readonly by: string;
	readonly at: string;
}

/** A decision with names instead of ids. */
export interface DecisionLine {
	readonly decisionId: string;
	readonly side: 'clinic' | 'patient';
	readonly act: DecisionAct;
	readonly reason: string;
	/** The degree that was chosen, in words; null where there are none. */
	readonly degree: string | null;
	readonly extent: 'whole-stay' | 'part-of-stay' | null;
	readonly owner: string | null;
	readonly followUpOn: string | null;
	readonly followUps: readonly FollowUpLine[];
	readonly by: string;
	readonly at: string;
	readonly isCurrent: boolean;
}

/** A suggestion with everything that must stand beside it (semantics 6.3). */
export interface SuggestionPart {
	readonly id: string;
	readonly status: 'suggested' | 'suppressed' | 'not-indicated' | 'unknown';
	readonly topic: string;
	readonly title: string;
	readonly action: string;
	readonly patientText: string | null;
	readonly urgency: 'now' | 'this-visit' | 'plan';
	/** Degrees of what can be offered; those that the person has asked for come first. */
	readonly options: readonly {
		readonly value: string;
		readonly text: string;
		readonly isWished: boolean;
	}[];
	/** The person's own words on the degrees. */
	readonly wishes: readonly {
		readonly item: string;
		readonly about: string;
		readonly says: string;
	}[];
	/** A degree can be for all or for part of the stay. */
	readonly hasExtent: boolean;
	readonly explanations: readonly ExplanationPart[];
	readonly evidence: readonly EvidenceLine[];
	/** Empty means that the sources had none. */
	readonly counterEvidence: readonly EvidenceLine[];
	readonly scope: string;
	readonly notes: string | null;
	readonly reaskAfterWeeks: number | null;
	/** False where nobody has signed this very wording. */
	readonly isReviewed: boolean;
	readonly ground: string;
	readonly decisions: readonly DecisionLine[];
	readonly hasChangedGround: boolean;
}

/** A suggestion that hangs on open questions. */
export interface OpenSuggestion {
	readonly id: string;
	readonly title: string;
	readonly ask: string | null;
	readonly questions: readonly OpenQuestion[];
}

export interface OpenQuestion {
	readonly item: string;
	readonly about: string;
	readonly state: string;
}

export interface SettlingQuestion extends OpenQuestion {
	readonly settles: number;
}

/** Two suggestions that pull in different directions. */
export interface Pull {
	readonly sides: readonly [PullSide, PullSide];
}

export interface PullSide {
	readonly suggestion: string;
	readonly title: string;
	readonly costs: readonly string[];
}

export interface SuggestionParts {
	/** Suggested, in shown order. */
	readonly suggested: readonly SuggestionPart[];
	/** A decision stands. */
	readonly decided: readonly SuggestionPart[];
	readonly suppressed: readonly SuggestionPart[];
	readonly open: readonly OpenSuggestion[];
	readonly settling: readonly SettlingQuestion[];
	readonly pulls: readonly Pull[];
}

/** The clinic's decision that stands; null when there is none or it was undone. */
export function standingDecision<Line extends Pick<DecisionLine, 'side' | 'isCurrent' | 'act'>>({
	decisions
}: {
	readonly decisions: readonly Line[];
}): Line | null {
	const current = decisions.findLast((one) => one.side === 'clinic' && one.isCurrent);
	return current && current.act !== 'undone' ? current : null;
}

/** What the next decision replaces: the last of the clinic, also when it was an undoing. */
export function lastDecisionId({ decisions }: Pick<SuggestionPart, 'decisions'>): string {
	return decisions.findLast((one) => one.side === 'clinic' && one.isCurrent)?.decisionId ?? 'first';
}

/** A reason on one line: `Er det trygt der? Nei`, `AUDIT: 14`. */
export function questionAndAnswer({ about, says }: Pick<ReasonLine, 'about' | 'says'>): string {
	return /[?.:]$/.test(about) ? `${about} ${says}` : `${about}: ${says}`;
}
