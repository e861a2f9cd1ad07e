import type { App } from '../app.ts';

const dayInMilliseconds = 24 * 3600 * 1000;

/** The same app some days ago: everything it writes is dated then. */
export function daysEarlier(app: App, days: number): App {
	const now = () => new Date(app.clock.now().getTime() - days * dayInMilliseconds);
	return { ...app, clock: { now } };
}
