import type { AnswerLine, TranslationStatus } from '../person/person.ts';

/** How far two views of the same question are apart. */
export type Gap =
	| { readonly kind: 'same' }
	| { readonly kind: 'different' }
	| { readonly kind: 'apart'; readonly by: number; readonly of: number };

export type Rater = 'patient' | 'clinician';

/** A note beside an answer, with a name instead of an id. */
export interface NoteLine {
	readonly note: string;
	readonly by: string;
	readonly at: string;
}

/** A question, what was said to it, and everything that stands beside. */
export interface SheetLine extends AnswerLine {
	readonly seq: number;
	readonly saidBefore: string | null;
	readonly other: {
		readonly rater: Rater;
		readonly says: string;
		readonly state: AnswerLine['state'];
		readonly gap: Gap | null;
	} | null;
	readonly notes: readonly NoteLine[];
}

/** One response with everything that stands beside its answers. */
export interface AnswerSheet {
	readonly title: string;
	readonly version: string;
	readonly rater: Rater;
	readonly mode: 'own-device' | 'waiting-room' | 'assisted' | 'staff';
	readonly submittedAt: string | null;
	readonly isReadable: boolean;
	readonly standing: 'current' | 'older' | 'withdrawn';
	readonly translation: TranslationStatus;
	readonly isReviewed: boolean;
	readonly notice: string | null;
	readonly lines: readonly SheetLine[];
	readonly beside: { readonly title: string; readonly submittedAt: string } | null;
}

/** Lines on which the two views are apart, the widest first. */
export function widestGaps(lines: readonly SheetLine[]): readonly SheetLine[] {
	const share = ({ other }: SheetLine): number => {
		const gap = other?.gap;
		if (!gap || gap.kind === 'same') return 0;
		return gap.kind === 'apart' ? gap.by / gap.of : 0.5;
	};
	return lines.filter((line) => share(line) > 0).toSorted((a, b) => share(b) - share(a));
}

/** Given while affected by substances, and not yet gone through together. */
export function isToConfirm({ marks, state }: AnswerLine): boolean {
	return state === 'answered' && marks.affected === true && !marks.confirmedAt;
}
