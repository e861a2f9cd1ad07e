/** One thing that is timed; `run` may return a promise, which is waited for. */
export type Subject = { readonly name: string; readonly run: () => unknown };

/** A time for ours, or how many times as long the peer takes. */
export type Goal = { readonly microseconds?: number; readonly ratio?: number };

/**
 * What a file `x.bench.ts` exports a list of, as `benches`. Its set-up is the file itself; what has
 * to be stopped afterwards is stopped by an exported `close`.
 */
export type Bench = {
	readonly what: string;
	readonly ours: Subject;
	readonly peer?: Subject;
	/** The fastest that anyone could write by hand. */
	readonly floor?: Subject;
	readonly goal?: Goal;
};

/** Microseconds per run, medians over the rounds. */
export type Row = {
	readonly what: string;
	readonly ours: number;
	readonly peer: number | null;
	readonly peerName: string | null;
	readonly ratio: number | null;
	readonly floor: number | null;
	readonly goal: Goal | null;
	readonly isMet: boolean | null;
};
