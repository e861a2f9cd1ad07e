import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import { numberWords } from '../../staff/numbers.ts';
import { sentence } from '../../staff/sentence.ts';
import type { ScoreLine } from './person.ts';

/** A score in words, never more certain than it is. */
export interface ScoreWords {
	readonly words: string;
	/** Where a reported number may still move; null when it is certain, or nothing is known. */
	readonly interval: string | null;
	/** False for a number whose every answer was hidden. */
	readonly isKnown: boolean;
}

export function scoreWords(line: ScoreLine, say: SayToStaff): ScoreWords {
	if (line.kind !== 'number') {
		return { words: sentence(line.says), interval: null, isKnown: true };
	}
	const { lower, upper, value } = line;
	if (lower === null || upper === null || !Number.isFinite(lower) || !Number.isFinite(upper)) {
		return { words: say('score.unknown'), interval: null, isKnown: false };
	}
	const interval = line.isCertain
		? null
		: say('score.interval', { lower: numberWords(lower, say), upper: numberWords(upper, say) });
	if (value !== null) return { words: numberWords(value, say), interval, isKnown: true };
	return {
		words: interval === null ? numberWords(lower, say) : sentence(interval),
		interval,
		isKnown: true
	};
}
