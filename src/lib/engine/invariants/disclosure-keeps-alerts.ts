import { parts, type Condition } from '../conditions/condition.ts';
import type { Invariant } from './invariant.ts';

/**
 * 7.3: more disclosure never removes an alert. An alert that is true stays true under further
 * answers as long as nothing holds it back and it does not rest on something being unanswered.
 */
export const disclosureKeepsAlerts: Invariant = {
	section: '7.3',
	says: 'More disclosure never removes an alert.',
	violations: ({ suggestions }) =>
		suggestions
			.filter(({ kind }) => kind === 'alert')
			.flatMap(({ id, unless, when }) => {
				const messages: string[] = [];
				if (unless.length > 0) messages.push('an alert may not have an `unless`');
				if (restsOnSilence(when))
					messages.push('an alert may not rest on something being unanswered');
				return messages.map((message) => ({ at: id, message }));
			})
};

/** Whether saying more could make it false: also when "answered" stands behind a "not". */
function restsOnSilence(condition: Condition, isNegated = false): boolean {
	switch (condition.op) {
		case 'answered':
			return condition.is === isNegated;
		case 'state':
			return condition.states.includes('answered') === isNegated;
		case 'not':
			return restsOnSilence(condition.of, !isNegated);
		default:
			return parts(condition).some((part) => restsOnSilence(part, isNegated));
	}
}
