import { describe, expect, it } from 'vitest';
import { problemText } from '#engine/content/content-file.ts';
import { loadContent } from './load-content.ts';

describe('the content we ship', () => {
	it('is in order, its cases and examples hold, and it keeps the invariants of section 7', async () => {
		const { problems } = await loadContent();
		expect(problems.map(problemText)).toEqual([]);
	}, 60_000);
});
