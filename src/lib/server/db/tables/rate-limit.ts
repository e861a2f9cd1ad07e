import type { Instant } from '../../clock.ts';

/** Tries in the current window, shared by all nodes. */
export interface RateLimitTable {
	/** Index of what is limited; never the address or the code itself. */
	bucket: string;
	tries: number;
	window_ends_at: Instant;
}
