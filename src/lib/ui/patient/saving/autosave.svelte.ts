import { idleOver } from '../leaving/idle-clock.ts';
import { isLeft, leaving } from '../leaving/leave-page.ts';
import { on } from 'svelte/events';
import type { Said } from '../answering.svelte.ts';
import {
	acknowledged,
	emptyQueue,
	ended,
	enqueued,
	failed,
	isUnsaved,
	retryDelay,
	savingState,
	taken,
	type SaveQueue,
	type SavingState
} from './save-queue.ts';
import type { SendOutcome, SendWrites } from './send-writes.ts';

/** Long enough for a word, short enough for a phone that dies. */
const writingPauseMilliseconds = 700;

/** Saves what is said, in the background, and knows what to say about it. */
export class Autosave {
	readonly #send: SendWrites;
	readonly #client: string;
	#queue = $state.raw<SaveQueue>(emptyQueue);
	#isOnline = $state(true);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#idle: (() => void)[] = [];
	isAlsoAnsweredElsewhere = $state(false);
	/** Ids of items whose answers are urgent. */
	urgent = $state.raw<readonly string[]>([]);

	/** `client` names this page on this device; the same for as long as it stands open. */
	constructor(send: SendWrites, client: string = crypto.randomUUID()) {
		this.#send = send;
		this.#client = client;
	}

	get state(): SavingState {
		return savingState(this.#queue, this.#isOnline);
	}

	get isUnsaved(): boolean {
		return isUnsaved(this.#queue);
	}

	/** Keeps what was said; soon, or after a pause when somebody is still writing. */
	keep(said: Said, isDone: boolean): void {
		this.#queue = enqueued(this.#queue, said);
		this.#tryIn(isDone ? 0 : writingPauseMilliseconds);
	}

	/** Tries at once, whatever was waited for. Ends when this try has ended. */
	async flush(isLeaving = false): Promise<void> {
		clearTimeout(this.#timer);
		const next = taken(this.#queue);
		if (!next) return;
		this.#queue = next.queue;
		this.#settle(await this.#send({ client: this.#client, writes: next.batch }, isLeaving));
	}

	/** Tries again after the session had ended: somebody may have signed in elsewhere meanwhile. */
	async retry(): Promise<void> {
		this.#queue = { ...this.#queue, ending: 'none' };
		await this.flush();
	}

	/** Ends when nothing waits any more, or when it has become clear that it will go on waiting. */
	async settled(): Promise<boolean> {
		if (!this.isUnsaved) return true;
		if (this.#queue.ending !== 'none') return false;
		await new Promise<void>((resolve) => {
			this.#idle.push(resolve);
			void this.flush();
		});
		return !this.isUnsaved;
	}

	/** Follows the network and the page; the returned function stops it. */
	watch(page: Window = window): () => void {
		this.#isOnline = page.navigator.onLine;
		const stops = [
			on(page, 'online', () => {
				this.#isOnline = true;
				void this.flush();
			}),
			on(page, 'offline', () => {
				this.#isOnline = false;
			}),
			on(page.document, 'visibilitychange', () => {
				if (page.document.visibilityState === 'hidden') void this.flush(true);
			}),
			on(page.document, leaving, () => void this.flush(true)),
			on(page.document, idleOver, (event) => {
				if (!this.isUnsaved) return;
				event.preventDefault();
				void this.flush();
			}),
			on(page, 'beforeunload', (event) => {
				if (this.isUnsaved && !isLeft(page)) event.preventDefault();
			})
		];
		return () => {
			clearTimeout(this.#timer);
			for (const stop of stops) stop();
		};
	}

	#settle(result: SendOutcome): void {
		switch (result.outcome) {
			case 'saved':
				this.#queue = acknowledged(this.#queue);
				if (result.isAlsoAnsweredElsewhere) this.isAlsoAnsweredElsewhere = true;
				if (result.urgent.length > 0) this.urgent = result.urgent;
				if (this.isUnsaved) this.#tryIn(0);
				break;
			case 'failed':
				this.#queue = failed(this.#queue);
				this.#tryIn(retryDelay(this.#queue.failures, Math.random()));
				break;
			case 'session-ended':
				this.#queue = ended(this.#queue, 'session');
				break;
			case 'form-closed':
				this.#queue = ended(this.#queue, 'form');
		}
		if (result.outcome !== 'saved' || !this.isUnsaved) {
			for (const tell of this.#idle.splice(0)) tell();
		}
	}

	#tryIn(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), milliseconds);
	}
}
