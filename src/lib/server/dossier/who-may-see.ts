import type { Response } from '../care/response.ts';

/** Who looks on: a clinician of the unit alone, or several together. */
export type Onlooker = 'clinician' | 'team';

/** The responses that an onlooker may see. */
export interface Sight {
	readonly responses: readonly Response[];
	/** Something is left out because the person wants it so. */
	readonly hasKept: boolean;
}

/** What may be looked at by several together. */
export interface TeamSight extends Sight {
	/** The person does not want the team to see the answers at all. */
	readonly isClosed: boolean;
	/** Who should not see the answers, in the person's own words. */
	readonly notFor: readonly string[];
}

/** Under this id forms ask who may see them. */
export const whoMaySee = 'share-with';
const onlyMe: readonly unknown[] = ['only-me', 'me-only'];
const consentForm = 'consent-treatment';
const notAgreed: readonly unknown[] = ['disagree', 'talk-first'];
const withdrawn: readonly unknown[] = ['team', 'all'];

/**
 * Leaves out the forms that the person keeps to themselves, on all occasions. Who has said nothing
 * has kept nothing: they were told before answering who sees the answers. An alert that an answer
 * raised stays, with the answer that it is about: that, too, was said before.
 */
export function seenByClinician(all: readonly Response[]): Sight {
	return sightOf(all, 'clinician');
}

/**
 * Leaves out what the person has kept from the team: everything when they have not agreed to share
 * with the team or have taken it back, and each form whose answers they want seen by fewer. What is
 * not handed in is nobody's to show.
 */
export function seenByTeam({ responses: seen, hasKept }: Sight): TeamSight {
	const submitted = seen.filter(({ state }) => state === 'submitted');
	const consent = submitted.findLast(({ formId }) => formId === consentForm);
	const isClosed =
		notAgreed.includes(saidTo(consent, 'share-team')) ||
		withdrawn.includes(saidTo(consent, 'withdraw-now'));
	const notFor = saidTo(consent, 'share-not');
	const open = sightOf(submitted, 'team');
	return {
		responses: isClosed ? [] : open.responses,
		hasKept: hasKept || open.hasKept || (isClosed && submitted.length > 0),
		isClosed,
		notFor: Array.isArray(notFor) ? notFor.map(String) : []
	};
}

function sightOf(all: readonly Response[], onlooker: Onlooker): Sight {
	const responses = all.filter((one) => isSeen(one, all, onlooker));
	return { responses, hasKept: responses.length < all.length };
}

/** What the clinic answered itself, or is just now asking aloud, cannot be kept from it. */
function isSeen(response: Response, all: readonly Response[], onlooker: Onlooker): boolean {
	const { formId, rater, state, mode } = response;
	if (rater !== 'patient' || (state === 'draft' && mode === 'assisted')) return true;
	const words = all
		.filter((one) => one.formId === formId && one.rater === 'patient')
		.map((one) => ({ said: saidTo(one, whoMaySee), isDraft: one.state === 'draft' }))
		.filter(({ said }) => said !== undefined);
	// A choice that opens counts when it is handed in; one that closes counts at once.
	const last = [words.at(-1), words.findLast(({ isDraft }) => !isDraft)];
	return last.every((word) => !word || letsIn([word.said].flat(), onlooker));
}

function letsIn(who: readonly unknown[], onlooker: Onlooker): boolean {
	if (onlooker === 'team') return who.includes('team');
	return who.length === 0 || !who.every((one) => onlyMe.includes(one));
}

/** What was answered to an item of a response's own form. */
function saidTo(response: Response | undefined, item: string): unknown {
	const answer = response?.answers[`${response.formId}.${item}`]?.answer;
	return answer?.state === 'answered' ? answer.value : undefined;
}
