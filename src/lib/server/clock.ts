/** A moment as UTC text with milliseconds: sorts as time does, and no driver reinterprets it. */
export type Instant = string;

/** The one place from which the server learns the time. */
export interface Clock {
	now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Now, as text for the database. */
export function instant(clock: Clock): Instant {
	return clock.now().toISOString();
}

/** The moment so many seconds from now, as text for the database. */
export function instantIn(clock: Clock, seconds: number): Instant {
	return new Date(clock.now().getTime() + seconds * 1000).toISOString();
}
