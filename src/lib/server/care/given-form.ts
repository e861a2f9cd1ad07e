import type { PublishedContent } from '../content/published-content.ts';
import type { Rater } from '../db/tables/assignment.ts';
import type { GivenForm } from './assign-package.ts';

/** A form in the version that is in use now, ready to be given. Refuses one that does not exist. */
export function givenForm(content: PublishedContent, formId: string, rater: Rater): GivenForm {
	const { id, version, hash } = content.currentForm(formId);
	return { formId: id, version, hash, rater };
}
