import { describe, expect, it } from 'vitest';
import { pullsAmong } from './pulls.ts';

type View = Parameters<typeof pullsAmong>[0][number];

function view(id: string, against: readonly string[] = [], change: Partial<View> = {}): View {
	const pullsAgainst = against.map((suggestion) => ({ suggestion, because: `${id} costs` }));
	return { id, status: 'suggested', title: id, pullsAgainst, ...change };
}

describe('suggestions that pull in different directions', () => {
	it('are one pair, also when each names the other', () => {
		const views = [view('move', ['stay']), view('walk'), view('stay', ['move'])];
		expect(pullsAmong(views)).toEqual([
			{
				sides: [
					{ suggestion: 'move', title: 'move', costs: ['move costs'] },
					{ suggestion: 'stay', title: 'stay', costs: ['stay costs'] }
				]
			}
		]);
	});

	it('are a pair when only one names the other, in shown order', () => {
		const [pair] = pullsAmong([view('stay'), view('move', ['stay'])]);
		expect(pair?.sides.map(({ suggestion }) => suggestion)).toEqual(['stay', 'move']);
	});

	it('are no pair unless both are suggested', () => {
		expect(pullsAmong([view('move', ['stay']), view('stay', [], { status: 'unknown' })])).toEqual(
			[]
		);
	});
});
