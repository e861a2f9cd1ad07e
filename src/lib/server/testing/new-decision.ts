import type { NewDecision } from '../care/record-decision.ts';
import type { TestUnit } from './people.ts';

/** A first decision about a suggestion; `change` says what the test is about. */
export function newDecision(
	unit: Pick<TestUnit, 'episodeId' | 'clinician'>,
	change: Partial<NewDecision> = {}
): NewDecision {
	return {
		episodeId: unit.episodeId,
		suggestionId: 'womens-group',
		act: 'offered',
		reason: 'Hun ønsker det selv.',
		ground: 'g1',
		ownerId: unit.clinician.staffId,
		followUpOn: '2026-12-01',
		supersedes: 'first',
		...change
	};
}
