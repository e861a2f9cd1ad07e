/** Where the session is ended, and where the browser lands. */
export interface WayOut {
	/** Ends the session on the server and clears what the browser keeps. */
	readonly endSession: string;
	/** A neutral site that the operator chose. */
	readonly landing: string;
}

/** Blanks the page first, then tells the server, then goes away without leaving a way back. */
export function leavePage({ endSession, landing }: WayOut, page: Window = window): void {
	page.document.documentElement.classList.add('is-left');
	page.document.title = '';
	page.navigator.sendBeacon(endSession);
	page.location.replace(landing);
}
