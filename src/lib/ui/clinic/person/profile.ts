import type { AnswerState } from '#engine/answers/answer.ts';

/** One answer on its own scale, and what was said the time before. */
export interface ProfileBar {
	readonly item: string;
	readonly about: string;
	readonly state: AnswerState;
	readonly says: string;
	readonly at: string;
	/** Null when it was not answered with a number. */
	readonly value: number | null;
	readonly earlier: number | null;
	readonly lowest: number;
	readonly highest: number;
}

/** Answers that are seen side by side and never summed (semantics 7.8). */
export interface Profile {
	readonly id: 'readiness' | 'rulers';
	/** The forms the answers come from. */
	readonly forms: readonly string[];
	readonly bars: readonly ProfileBar[];
}

interface Said {
	readonly says: string;
	readonly state: AnswerState;
}

/** A life area: how it is, what the person wants, whether help is wished, the place in their order. */
export interface LifeArea {
	readonly area: string;
	readonly title: string;
	readonly need: Said | null;
	readonly wish: Said | null;
	readonly help: Said | null;
	readonly rank: number | null;
}
