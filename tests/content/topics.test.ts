import { expect, it } from 'vitest';
import { openContent } from '#server/content/open-content.ts';
import { suggestionTopics as en } from '#texts/en/suggestion-topics.ts';
import { suggestionTopics as nb } from '#texts/nb/suggestion-topics.ts';

const { suggestions } = await openContent();

it('every topic of a suggestion has a heading in both languages, and no heading is left over', () => {
	const topics = [...new Set(suggestions.map(({ topic }) => `topic.${topic}`))].toSorted();
	expect(Object.keys(nb).toSorted()).toEqual(topics);
	expect(Object.keys(en).toSorted()).toEqual(topics);
});
