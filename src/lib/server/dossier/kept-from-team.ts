import type { Response } from '../care/read-response.ts';

/** What may be looked at by several together. */
export interface TeamSight {
	/** Responses that the person has nothing against showing to the team. */
	readonly responses: readonly Response[];
	/** Something is left out because the person wants it so. */
	readonly hasKept: boolean;
	/** The person does not want the team to see the answers at all. */
	readonly isClosed: boolean;
	/** Who should not see the answers, in the person's own words. */
	readonly notFor: readonly string[];
}

const consentForm = 'consent-treatment';
const notAgreed: readonly unknown[] = ['disagree', 'talk-first'];
const withdrawn: readonly unknown[] = ['team', 'all'];
/** Under this id forms ask who may see them. */
export const whoMaySee = 'share-with';

/**
 * Leaves out what the person has kept from the team: everything when they have not agreed to share
 * with the team or have taken it back, and each form whose answers they want seen by fewer. Who has
 * said nothing has kept nothing: they were told before answering that the team sees the answers.
 */
export function forTheTeam(all: readonly Response[]): TeamSight {
	const submitted = all.filter(({ state }) => state === 'submitted');
	const consent = submitted.findLast(({ formId }) => formId === consentForm);
	const isClosed =
		notAgreed.includes(valueOf(consent, 'share-team')) ||
		withdrawn.includes(valueOf(consent, 'withdraw-now'));
	const notFor = valueOf(consent, 'share-not');
	const shown = isClosed ? [] : submitted.filter((response) => !isKept(response, submitted));
	return {
		responses: shown,
		hasKept: shown.length < submitted.length,
		isClosed,
		notFor: Array.isArray(notFor) ? notFor.map(String) : []
	};
}

/** The latest word on who may see a form counts for its earlier occasions, too. */
function isKept({ formId }: Response, submitted: readonly Response[]): boolean {
	const said = submitted
		.filter((one) => one.formId === formId)
		.map((one) => valueOf(one, whoMaySee))
		.findLast((value) => value !== undefined);
	if (said === undefined) return false;
	return ![said].flat().includes('team');
}

/** What was answered to an item of a response's own form. */
export function valueOf(response: Response | undefined, item: string): unknown {
	const answer = response?.answers[`${response.formId}.${item}`]?.answer;
	return answer?.state === 'answered' ? answer.value : undefined;
}
