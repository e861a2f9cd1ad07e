import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
	type Write
} from './save-queue.ts';

function say(queue: SaveQueue, item: string, raw: string): SaveQueue {
	return enqueued(queue, { item, raw, talk: false });
}

function take(queue: SaveQueue) {
	const next = taken(queue);
	if (!next) throw new Error('nothing to take');
	return next;
}

describe('answers that wait to be saved', () => {
	it('go in the order in which they were given', () => {
		const { batch } = take(say(say(emptyQueue, 'f.a', '1'), 'f.b', '2'));
		expect(batch.map(({ seq, item }) => [seq, item])).toEqual([
			[1, 'f.a'],
			[2, 'f.b']
		]);
	});

	it('are replaced by a newer word on the same question', () => {
		const { batch } = take(say(say(emptyQueue, 'f.a', '1'), 'f.a', '12'));
		expect(batch).toEqual([{ seq: 2, item: 'f.a', raw: '12', talk: false }]);
	});

	it('wait while a batch is underway', () => {
		const { queue } = take(say(emptyQueue, 'f.a', '1'));
		expect(taken(say(queue, 'f.a', '2'))).toBeNull();
	});

	it('go out again under the same name when nobody knows whether they arrived', () => {
		const first = take(say(emptyQueue, 'f.a', '1'));
		const second = take(failed(first.queue));
		expect(second.batch).toEqual(first.batch);
	});

	it('do not go out again when something newer was said meanwhile', () => {
		const first = take(say(emptyQueue, 'f.a', '1'));
		const second = take(failed(say(first.queue, 'f.a', '2')));
		expect(second.batch.map(({ raw }) => raw)).toEqual(['2']);
	});

	it('stay when the server says no for good, and are not sent again', () => {
		const { queue } = take(say(emptyQueue, 'f.a', '1'));
		const over = ended(queue, 'session');
		expect(isUnsaved(over)).toBe(true);
		expect(taken(over)).toBeNull();
	});
});

describe('a network that loses and repeats', () => {
	type Step = { kind: 'say'; item: string; raw: string } | { kind: 'send'; luck: string };
	const steps = fc.array(
		fc.oneof(
			fc.record({
				kind: fc.constant('say' as const),
				item: fc.constantFrom('f.a', 'f.b', 'f.c'),
				raw: fc.string({ maxLength: 3 })
			}),
			fc.record({
				kind: fc.constant('send' as const),
				luck: fc.constantFrom('arrives', 'lost on the way', 'reply lost')
			})
		)
	);

	it('leaves on the server the last word on every question', () => {
		fc.assert(
			fc.property(steps, (given: Step[]) => {
				let queue = emptyQueue;
				const server = new Map<string, Write>();
				const said = new Map<string, string>();
				const send = (luck: string) => {
					const next = taken(queue);
					if (!next) return;
					if (luck !== 'lost on the way') {
						for (const write of next.batch) {
							const known = server.get(write.item);
							if (!known || known.seq <= write.seq) server.set(write.item, write);
						}
					}
					queue = luck === 'arrives' ? acknowledged(next.queue) : failed(next.queue);
				};
				for (const step of given) {
					if (step.kind === 'send') send(step.luck);
					else {
						said.set(step.item, step.raw);
						queue = say(queue, step.item, step.raw);
					}
				}
				while (isUnsaved(queue)) send('arrives');
				expect(new Map([...server].map(([item, { raw }]) => [item, raw]))).toEqual(said);
			})
		);
	});
});

describe('how long to wait before trying again', () => {
	it('doubles, up to half a minute', () => {
		expect([1, 2, 3, 4, 5, 6, 20].map((failures) => retryDelay(failures, 1))).toEqual([
			1000, 2000, 4000, 8000, 16_000, 30_000, 30_000
		]);
	});

	it('is spread over half of it', () => {
		expect(retryDelay(3, 0)).toBe(2000);
	});
});

describe('what is said about saving', () => {
	const waiting = say(emptyQueue, 'f.a', '1');
	const underway = take(waiting).queue;

	it.each([
		['nothing has been said', emptyQueue, true, 'nothing-yet'],
		['a word is on its way', underway, true, 'saving'],
		['it is durable', acknowledged(underway), true, 'saved'],
		['it did not arrive', failed(underway), true, 'waiting'],
		['there is no network', failed(underway), false, 'offline'],
		['there is no network, but nothing to save', acknowledged(underway), false, 'saved'],
		['the session is over', ended(underway, 'session'), true, 'ended'],
		['the form was handed in', ended(underway, 'form'), true, 'closed']
	] as const)('%s', (_, queue, isOnline, state) => {
		expect(savingState(queue, isOnline)).toBe(state);
	});
});
