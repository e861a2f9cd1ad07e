import { describe, expect, it } from 'vitest';
import { readWritesMessage } from './read-writes.ts';

describe('what a page sends to be saved', () => {
	it('is writes of one client, the wish to talk as a mark', () => {
		const message = {
			client: 'page',
			writes: [
				{ seq: 1, item: 'item-1', raw: '2', talk: false },
				{ seq: 2, item: 'item-2', raw: { state: 'declined' }, talk: true }
			]
		};
		expect(readWritesMessage(message)).toEqual([
			{ client: 'page', seq: 1, item: 'item-1', raw: '2', marks: {} },
			{ client: 'page', seq: 2, item: 'item-2', raw: { state: 'declined' }, marks: { talk: 'yes' } }
		]);
	});

	it.each([
		null,
		[],
		'x',
		{ client: 'page' },
		{ client: 'page', writes: [] },
		{ client: 1, writes: [{ seq: 1, item: 'a', talk: false }] },
		{ client: 'page', writes: [{ seq: '1', item: 'a', talk: false }] },
		{ client: 'page', writes: [{ seq: 1, item: {}, talk: false }] },
		{ client: 'page', writes: [null] }
	])('is nothing else: %j', (message) => {
		expect(readWritesMessage(message)).toBeNull();
	});
});
