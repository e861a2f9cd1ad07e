import type { AnswerState, Marks } from '#engine/answers/answer.ts';
import type { CutOffStatus } from '#engine/compile/compiled.ts';
import type { FormChange, Gaps } from './change.ts';
import type { LifeArea, Profile } from './profile.ts';
import type { GivenLine } from '../work-list/work-list.ts';

/** Who somebody is, at the head of their page. */
export interface PersonHead {
	readonly episodeId: string;
	readonly name: string;
	readonly number: string | null;
	readonly phase: string;
	readonly age: number | null;
	/** Day of the course of treatment, from 1. */
	readonly day: number;
}

/** A question, what was said to it, and how it stands. */
export interface AnswerLine {
	readonly item: string;
	readonly section: string;
	readonly about: string;
	readonly aboutLanguage: string;
	readonly says: string;
	readonly state: AnswerState;
	readonly marks: Marks;
	readonly isClinicianOnly: boolean;
	/** What a clinician answered to the same question; null when nobody did (semantics 2.5). */
	readonly clinicView?: { readonly says: string; readonly isDifferent: boolean } | null;
}

export interface CutOffLine {
	readonly name: string;
	readonly from: number | null;
	readonly status: CutOffStatus;
	readonly source: string | null;
	readonly population: string | null;
	readonly isToBeChecked: boolean;
}

/** A score, never more certain than it is. */
export interface ScoreLine {
	readonly score: string;
	readonly title: string;
	readonly says: string;
	readonly kind: 'number' | 'truth' | 'band';
	readonly isCertain: boolean;
	readonly isComplete: boolean;
	readonly value: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly answered: number;
	readonly total: number;
	readonly missing: number;
	readonly declined: number;
	readonly cutOffs: readonly CutOffLine[];
	readonly usedSensitiveCutOff: boolean;
	/** What the same score said the time before; null at the first time. */
	readonly earlier: { readonly says: string; readonly at: string } | null;
}

/** The scores of a form at its latest occasion. */
export interface FormScores {
	readonly form: string;
	readonly title: string;
	readonly at: string;
	readonly lines: readonly ScoreLine[];
}

/** An alert on a person's page. Names instead of ids. */
export interface PersonAlert {
	readonly alertId: string;
	readonly says: string;
	readonly urgency: 'now' | 'soon';
	readonly raisedAt: string;
	readonly takenBy: string | null;
	readonly isTaken: boolean;
	readonly closedAt: string | null;
	readonly closedBy: string | null;
	readonly act: string | null;
}

export type TranslationStatus =
	| 'official'
	| 'official-by-unit'
	| 'published-unofficial'
	| 'product-draft-not-validated'
	| 'own-wording'
	| 'not-available';

/** One response with its answers, by the version it was given in. */
export interface ResponsePart {
	readonly responseId: string;
	readonly form: string;
	readonly title: string;
	readonly version: string;
	readonly rater: 'patient' | 'clinician';
	readonly state: 'draft' | 'submitted';
	readonly mode: 'own-device' | 'waiting-room' | 'assisted' | 'staff';
	readonly openedAt: string;
	readonly submittedAt: string | null;
	readonly lines: readonly AnswerLine[];
	readonly counts: {
		readonly answered: number;
		readonly declined: number;
		readonly missing: number;
	};
	readonly translation: TranslationStatus;
	readonly notice: string | null;
	/** Reasons lead to the answers of this response; earlier occasions have no anchors. */
	readonly isLatest: boolean;
}

/** Everything on a person's page but the suggestions. */
export interface PersonParts {
	readonly head: PersonHead;
	readonly resources: readonly AnswerLine[];
	readonly alerts: readonly PersonAlert[];
	readonly urgentUnknown: readonly string[];
	readonly scores: readonly FormScores[];
	readonly changes: readonly FormChange[];
	readonly gaps: Gaps;
	readonly profiles: readonly Profile[];
	readonly lifeAreas: readonly LifeArea[];
	/** False while nobody has signed one of the forms that the scores come from. */
	readonly areFormsReviewed: boolean;
	readonly responses: readonly ResponsePart[];
	readonly given: readonly GivenLine[];
}

/** The anchor of an answer on the page; reasons link to it. */
export function answerAnchor(item: string): string {
	return `svar-${item}`;
}

/** The anchor of a score on the page. */
export function scoreAnchor(score: string): string {
	return `skar-${score}`;
}
