import type { Response } from '../care/read-response.ts';
import { whoMaySee, valueOf } from './kept-from-team.ts';

/** How forms that ask who may see them say "only me". */
const onlyMe: readonly unknown[] = ['only-me', 'me-only'];

/**
 * Whether the person keeps a response to themselves: the last word on it in any response to the
 * same form counts. An alert that an answer raised stays, with the answer that it is about.
 */
export function isKeptToOneself({ formId, rater }: Response, all: readonly Response[]): boolean {
	if (rater !== 'patient') return false;
	const said = all
		.filter((one) => one.formId === formId && one.rater === 'patient')
		.map((one) => valueOf(one, whoMaySee))
		.findLast((value) => value !== undefined);
	const who = said === undefined ? [] : [said].flat();
	return who.length > 0 && who.every((one) => onlyMe.includes(one));
}
