import type { Raw } from '../raw.ts';
import type { SayableState } from '../read-posted.ts';

/** One small idempotent write. `client` and `seq` name it, so that a retry is never a second answer. */
export interface Write {
	readonly seq: number;
	/** The item's id in its form. */
	readonly item: string;
	readonly raw: Raw | { readonly state: SayableState };
	readonly talk: boolean;
}

/** What waits to be saved, in memory only: never in any storage of the browser. */
export interface SaveQueue {
	/** Not sent yet, one per item at most, oldest first. */
	readonly waiting: readonly Write[];
	/** Sent, not answered yet. */
	readonly underway: readonly Write[];
	readonly lastSeq: number;
	/** Tries in a row that came to nothing. */
	readonly failures: number;
	readonly hasSaved: boolean;
	/** The session is over, or the form was handed in or withdrawn: retrying would not help. */
	readonly ending: 'none' | 'session' | 'form';
}

export const emptyQueue: SaveQueue = {
	waiting: [],
	underway: [],
	lastSeq: 0,
	failures: 0,
	hasSaved: false,
	ending: 'none'
};

/** At most this many writes at a time, so that a batch fits into one small request. */
export const batchSize = 50;

/** Adds what was said. A newer word on the same question takes the place of one not yet sent. */
export function enqueued(queue: SaveQueue, said: Omit<Write, 'seq'>): SaveQueue {
	const seq = queue.lastSeq + 1;
	const others = queue.waiting.filter((write) => write.item !== said.item);
	return { ...queue, lastSeq: seq, waiting: [...others, { ...said, seq }] };
}

/** Takes the next batch; null while one is underway or there is nothing to send. */
export function taken(queue: SaveQueue): { queue: SaveQueue; batch: readonly Write[] } | null {
	if (queue.underway.length > 0 || queue.waiting.length === 0 || queue.ending !== 'none') {
		return null;
	}
	const batch = queue.waiting.slice(0, batchSize);
	return {
		queue: { ...queue, underway: batch, waiting: queue.waiting.slice(batchSize) },
		batch
	};
}

/** The server has the batch, durably. */
export function acknowledged(queue: SaveQueue): SaveQueue {
	return { ...queue, underway: [], failures: 0, hasSaved: true };
}

/** Nobody knows whether the batch arrived: it goes out again under the same names. */
export function failed(queue: SaveQueue): SaveQueue {
	const newer = new Set(queue.waiting.map((write) => write.item));
	const again = queue.underway.filter((write) => !newer.has(write.item));
	return {
		...queue,
		underway: [],
		waiting: [...again, ...queue.waiting],
		failures: queue.failures + 1
	};
}

/** The server said no for good. What was not saved stays, so that the page can say so. */
export function ended(queue: SaveQueue, ending: 'session' | 'form'): SaveQueue {
	return { ...failed(queue), ending };
}

export function isUnsaved(queue: SaveQueue): boolean {
	return queue.waiting.length + queue.underway.length > 0;
}

const shortest = 1000;
const longest = 30_000;

/**
 * Milliseconds until the next try. Doubles, and is spread out, so that a server that comes back is
 * not run over by everybody at once.
 * @param chance from 0 up to 1
 */
export function retryDelay(failures: number, chance: number): number {
	const full = Math.min(longest, shortest * 2 ** Math.max(0, failures - 1));
	return Math.round(full * (0.5 + chance / 2));
}

/** What to say about saving; each has its words. */
export type SavingState =
	'nothing-yet' | 'saved' | 'saving' | 'waiting' | 'offline' | 'ended' | 'closed';

export function savingState(queue: SaveQueue, isOnline: boolean): SavingState {
	if (queue.ending === 'session') return 'ended';
	if (queue.ending === 'form') return 'closed';
	if (!isUnsaved(queue)) return queue.hasSaved ? 'saved' : 'nothing-yet';
	if (!isOnline) return 'offline';
	return queue.failures > 0 ? 'waiting' : 'saving';
}
