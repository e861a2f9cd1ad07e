import type { Clock } from '../clock.ts';

/** A clock that stands still until a test moves it. */
export interface StandingClock extends Clock {
	advance(seconds: number): void;
}

export function standingClock(start = '2026-11-20T08:00:00.000Z'): StandingClock {
	let time = Date.parse(start);
	return {
		now: () => new Date(time),
		advance: (seconds) => {
			time += seconds * 1000;
		}
	};
}
