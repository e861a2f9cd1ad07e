import type { App } from '../app.ts';
import { instantIn, type Instant } from '../clock.ts';

const goodForDays = 3;

/** Until when a password that somebody else chose opens anything, if only to choose an own one. */
export function firstPasswordUntil(app: App): Instant {
	return instantIn(app.clock, goodForDays * 24 * 3600);
}
