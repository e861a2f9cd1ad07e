import type { App } from '../../app.ts';
import { instantIn, type Instant } from '../../clock.ts';

const secondsAfterTheEnd = 30 * 24 * 3600;

/** Whether a course of treatment ended so long ago that what follows an ending is done, too. */
export function isPast(app: App, endedAt: Instant | null): boolean {
	return endedAt !== null && endedAt < instantIn(app.clock, -secondsAfterTheEnd);
}
