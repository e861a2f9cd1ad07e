import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/answers/answer.ts';
import { openContent } from '#server/content/open-content.ts';
import { publishedContent } from '#server/content/published-content.ts';
import { pullsAmong } from '#server/dossier/pulls.ts';
import { suggestionViews } from '#server/dossier/suggestion-views.ts';

const content = await openContent();

describe('suggestions that pull against each other', () => {
	it('cost only what their own counter-evidence says', () => {
		const pulls = content.suggestions.flatMap((suggestion) =>
			suggestion.pullsAgainst.map((pull) => ({ suggestion, pull }))
		);
		expect(pulls.length).toBeGreaterThan(10);
		const invented = pulls.filter(
			({ suggestion, pull }) =>
				!suggestion.counterEvidence.some(
					({ says }) => JSON.stringify(says) === JSON.stringify(pull.because)
				)
		);
		expect(invented).toEqual([]);
	});

	it('stand side by side: a calmer place to live, and the network that is near it', () => {
		const answers: Answers = {
			'life-areas.housing-substances-near': { state: 'answered', value: 'yes' },
			'network-and-leisure.lonely': { state: 'answered', value: 'often' }
		};
		const views = publishedContent(content, []).inSituation(
			answers,
			{ facts: {}, phase: 'intake' },
			(evaluated) => suggestionViews(evaluated, ['suggested'], content, 'en')
		);
		const pair = pullsAmong(views).find(({ sides }) =>
			sides.some(({ suggestion }) => suggestion === 'move-towards-a-calmer-place')
		);
		expect(pair?.sides.map(({ suggestion }) => suggestion).toSorted()).toEqual([
			'build-a-network',
			'move-towards-a-calmer-place'
		]);
		expect(pair?.sides.flatMap(({ costs }) => costs)).toEqual([
			'The support network near home should not be underestimated, so moving also has a cost.'
		]);
	});
});
