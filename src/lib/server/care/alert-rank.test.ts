import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '#engine/answers/answer.ts';
import { openContent } from '../content/open-content.ts';
import { publishedContent, type PublishedContent } from '../content/published-content.ts';
import { byRank, rankOfAnswer, rankOfCause, unrankedAlert } from './alert-rank.ts';

let content: PublishedContent;

beforeAll(async () => {
	content = publishedContent(await openContent(), []);
}, 60_000);

function rank(item: string, said: Readonly<Record<string, string>>): number {
	const answers: Answers = Object.fromEntries(
		Object.entries(said).map(([name, value]) => [name, { state: 'answered', value } as const])
	);
	return rankOfAnswer(content, item, answers);
}

describe('how soon an alert must be met', () => {
	const thoughts = 'safety-check.thoughts-of-death';

	it('follows the precedence of what the content suggests because of the answer', () => {
		const now = rank(thoughts, { [thoughts]: 'now' });
		const earlier = rank(thoughts, { [thoughts]: 'passing' });
		expect(now).toBe(0);
		expect(earlier).toBeGreaterThan(now);
		expect(earlier).toBeLessThan(unrankedAlert);
	});

	it('counts what else was answered in the same form', () => {
		expect(rank(thoughts, { [thoughts]: 'passing', 'safety-check.safe-tonight': 'no' })).toBe(0);
	});

	it('is last where no alert speaks of the answer, also of a form that is gone', () => {
		expect(rank('resources-first.good-at', {})).toBe(unrankedAlert);
		expect(rank('gone.item', { 'gone.item': 'yes' })).toBe(unrankedAlert);
	});

	it('is kept in the cause; a cause from before that comes last', () => {
		expect(rankOfCause({ rank: 2 })).toBe(2);
		expect(rankOfCause({})).toBe(unrankedAlert);
	});

	it('puts the most severe first, then the longest waiting', () => {
		const alerts = [
			{ rank: 5, raisedAt: '2026-01-01' },
			{ rank: 0, raisedAt: '2026-01-03' },
			{ rank: 0, raisedAt: '2026-01-02' }
		];
		expect(alerts.toSorted(byRank).map(({ raisedAt }) => raisedAt.at(-1))).toEqual(['2', '3', '1']);
	});
});
