/** Where the session is ended, and where the browser lands. */
export interface WayOut {
	/** Ends the session on the server and clears what the browser keeps. */
	readonly endSession: string;
	/** A neutral site that the operator chose. */
	readonly landing: string;
	/** Without a sign of life for so long the session ends by itself; null or nothing: never. */
	readonly idleMinutes?: number | null;
}

/** Told to the page before it goes: what is not kept yet is sent, and nobody asks "leave?". */
export const leaving = 'leaving';

/** True once somebody has left in a hurry. */
export function isLeft(page: Window = window): boolean {
	return page.document.documentElement.classList.contains('is-left');
}

/** Blanks the page first, then tells the server, then goes away without leaving a way back. */
export function leavePage({ endSession, landing }: WayOut, page: Window = window): void {
	page.document.documentElement.classList.add('is-left');
	page.document.title = '';
	page.document.dispatchEvent(new Event(leaving));
	page.navigator.sendBeacon(endSession);
	page.location.replace(landing);
}
