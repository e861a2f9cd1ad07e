import type { Content } from '../compile/compiled.ts';
import { disclosureKeepsAlerts } from './disclosure-keeps-alerts.ts';
import { genderGatesNothing } from './gender-gates-nothing.ts';
import type { Invariant, Violation } from './invariant.ts';
import { lowScoresHideNothing } from './low-scores-hide-nothing.ts';
import { readinessIsAProfile } from './readiness-is-a-profile.ts';
import { safetyAnswersAlert } from './safety-answers-alert.ts';
import { silenceTriggersNothing } from './silence-triggers-nothing.ts';
import { unsafeRelativesStayOut } from './unsafe-relatives-stay-out.ts';
import { wordsThatHarm } from './words-that-harm.ts';

/** Invariants that are decided on content. 7.9 and 7.10 are properties of the engine. */
export const invariants: readonly Invariant[] = [
	wordsThatHarm,
	genderGatesNothing,
	disclosureKeepsAlerts,
	silenceTriggersNothing,
	safetyAnswersAlert,
	unsafeRelativesStayOut,
	lowScoresHideNothing,
	readinessIsAProfile
];

/** Everything in the content that breaks an invariant of semantics 7. */
export function violationsIn(content: Content): readonly Violation[] {
	return invariants.flatMap(({ section, violations }) =>
		violations(content).map((violation) => ({ section, ...violation }))
	);
}
