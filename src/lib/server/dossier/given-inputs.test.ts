import { describe, expect, it } from 'vitest';
import { inputsNobodyGives } from '#engine/content/inputs.ts';
import { loadContent } from '../content/load-content.ts';
import { givenInputs } from './context-of-episode.ts';

describe('facts that rules wait for', () => {
	it('those that the shipped content waits for in vain are known, each a point to be signed off', async () => {
		const { content } = await loadContent();
		if (!content) throw new Error('The content is wrong; `npm run terskel -- check` says what.');
		const given = givenInputs(content);
		const waiting = inputsNobodyGives(content, given);
		expect(waiting.map(({ input }) => input)).toEqual(['event.unit-changed', 'fact.education']);
		expect(waiting[0]?.readBy).toEqual(['package review', 'reask-setting-wish']);
		const withoutAge = given.filter((input) => input !== 'fact.age');
		expect(inputsNobodyGives(content, withoutAge).map(({ input }) => input)).toContain('fact.age');
		// A form asks for it: an answer is enough.
		expect(waiting.map(({ input }) => input)).not.toContain('fact.gender');
	}, 60_000);
});
