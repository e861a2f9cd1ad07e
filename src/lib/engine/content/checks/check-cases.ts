import type { CompiledForm } from '../../compile/compiled.ts';
import { caseDifferences, caseScorer } from '../../scoring/case-results.ts';
import type { Report } from '../content-file.ts';
import type { RawForm } from '../form-schema.ts';

/** Every worked case of a form holds. */
export function checkCases(
	raw: RawForm,
	form: CompiledForm,
	alongside: readonly CompiledForm[],
	report: Report
): void {
	if (!raw.cases) return;
	const score = caseScorer(form, alongside);
	raw.cases.forEach((one, i) => {
		const outcome = score(one);
		const path = ['cases', i];
		if ('unknownItems' in outcome) {
			report(
				[...path, 'answers'],
				`case "${one.name}" answers ${outcome.unknownItems.join(', ')}, which the form does not have`,
				'Use the ids of the form.'
			);
			return;
		}
		for (const { key, expected, got } of caseDifferences(one.expect, outcome.results)) {
			report(
				[...path, 'expect'],
				`case "${one.name}": \`${key}\` should be ${JSON.stringify(expected)}, but is ${JSON.stringify(got)}`,
				'Correct the rule or the case, whichever its source contradicts.'
			);
		}
	});
}
