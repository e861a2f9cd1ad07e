import { describe, expect, it } from 'vitest';
import { researchConsentIn } from './consents-in-answers.ts';

const said = (value: string) => ({ state: 'answered', value }) as const;
const aggregate = 'consent-research.aggregate';

describe('consent to research in answers', () => {
	it('is given only by a clear yes', () => {
		expect(researchConsentIn({ [aggregate]: said('agree') })).toBe('given');
		expect(researchConsentIn({ [aggregate]: said('disagree') })).toBe('refused');
	});

	it.each([
		['ask me later', { [aggregate]: said('ask-later') }],
		['skipped', { [aggregate]: { state: 'skipped' } as const }],
		['declined', { [aggregate]: { state: 'declined' } as const }],
		['not answered', {}]
	])('is not there when %s', (_state, answers) => {
		expect(researchConsentIn(answers)).toBeNull();
	});

	it('is taken back whatever was said before in the same form', () => {
		const answers = {
			[aggregate]: said('agree'),
			'consent-research.withdraw-now': said('all')
		};
		expect(researchConsentIn(answers)).toBe('withdrawn');
	});
});
