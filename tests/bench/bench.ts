/** One thing that is timed; `run` may return a promise, which is waited for. */
export type Subject = { readonly name: string; readonly run: () => unknown };

/**
 * What a file `x.bench.ts` exports a list of, as `benches`. Its set-up is the file itself.
 * The goal is what docs/performance.md promises: a time for ours, or how many times faster than the
 * peer (`ratio` 60 means: the peer takes 60 times as long).
 */
export type Bench = {
	readonly what: string;
	readonly ours: Subject;
	readonly peer?: Subject;
	/** The fastest that anyone could write by hand. */
	readonly floor?: Subject;
	readonly goal?: { readonly microseconds?: number; readonly ratio?: number };
};

/** Microseconds per run, medians over the rounds. */
export type Row = {
	readonly what: string;
	readonly ours: number;
	readonly peer: number | null;
	readonly peerName: string | null;
	readonly ratio: number | null;
	readonly floor: number | null;
	readonly goal: Bench['goal'] | null;
	readonly isMet: boolean | null;
};
