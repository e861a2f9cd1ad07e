import type { Answers } from '#engine/answers/answer.ts';
import type { ConsentAct } from '../db/tables/consent.ts';

/** The form in which the person says whether scores may be used in research. */
export const researchConsentForm = 'consent-research';

const mayBeUsed = `${researchConsentForm}.aggregate`;
const withdrawn = `${researchConsentForm}.withdraw-now`;

/**
 * What the answers to the research consent say; null when they say nothing. "Ask me later",
 * skipped and declined are no consent and take none back.
 */
export function researchConsentIn(answers: Answers): ConsentAct | null {
	const value = (item: string): unknown => {
		const answer = answers[item];
		return answer?.state === 'answered' ? answer.value : undefined;
	};
	if ([value(withdrawn)].flat().includes('all')) return 'withdrawn';
	if (value(mayBeUsed) === 'agree') return 'given';
	return value(mayBeUsed) === 'disagree' ? 'refused' : null;
}
