import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails unless axe finds nothing to say about the page, light and dark. No rule is left out. */
export async function expectAccessible(): Promise<void> {
	for (const scheme of ['light', 'dark']) {
		document.documentElement.dataset['colorScheme'] = scheme;
		const { violations } = await axe.run(document, { resultTypes: ['violations'] });
		const found = violations.map(({ id, nodes }) => ({
			scheme,
			id,
			at: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`)
		}));
		expect(found, 'what axe found').toEqual([]);
	}
}
