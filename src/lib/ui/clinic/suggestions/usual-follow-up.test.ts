import { expect, it } from 'vitest';
import { usualFollowUp } from './usual-follow-up.ts';

it('the more a suggestion hurries, the sooner it is looked at again', () => {
	const days = (['now', 'this-visit', 'plan'] as const).map((urgency) =>
		usualFollowUp({ urgency }, '2026-11-28')
	);
	expect(days).toEqual(['2026-11-29', '2026-12-05', '2026-12-26']);
});
