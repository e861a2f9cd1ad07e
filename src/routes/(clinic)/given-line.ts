import type { Content } from '#engine/compile/compiled.ts';
import type { Assignment } from '#server/care/assignments-of.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { GivenLine } from '#ui/clinic/work-list/work-list.ts';
import { packageTitle } from './package-title.ts';

/** What was given and how far it has come. */
export function givenLine(
	assignment: Assignment,
	content: Content,
	language: InterfaceLanguage
): GivenLine {
	const { forms } = assignment;
	return {
		assignmentId: assignment.assignmentId,
		title: packageTitle(content, assignment, language),
		moment: assignment.moment,
		dueOn: assignment.dueOn,
		status: assignment.status,
		forms: forms.length,
		opened: forms.filter(({ response }) => response !== null).length,
		submitted: forms.filter(({ response }) => response?.state === 'submitted').length
	};
}
