import type { CompiledForm } from '#engine/compile/compiled.ts';
import { didYouMean } from '#engine/content/closest-name.ts';
import { caseScorer, type CaseInput } from '#engine/scoring/case-results.ts';
import { isRecord, readCheckedContent, readJson, readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

const shape =
	'Write a list of cases: [{"name": "…", "facts": {"sex": "female"}, "answers": {"item-1": 2, "item-2": {"state": "declined"}}}].';

/** Scores worked cases of one form; shapes as in the instruments' README, section 3. */
export async function score(words: readonly string[]): Promise<number> {
	const options = readOptions(words, ['form', 'input']);
	if (options.form === undefined)
		throw new WrongUse('Name the form with --form, for example --form audit.');
	const cases = readCases(await readJson(options.input));
	const form = findForm((await readCheckedContent()).forms, options.form);
	const scoreCase = caseScorer(form);
	const outcomes = cases.map(({ name, ...input }) => {
		const outcome = scoreCase(input);
		if ('unknownItems' in outcome) {
			const [first = ''] = outcome.unknownItems;
			const known = form.sections.flatMap((section) => section.items.map((item) => item.id));
			throw new WrongUse(
				`Case "${name}" answers ${outcome.unknownItems.join(', ')}, which ${form.id} does not have. ${didYouMean(first, known)}`
			);
		}
		return { name, results: outcome.results };
	});
	console.log(JSON.stringify(outcomes, null, '\t'));
	return 0;
}

function findForm(forms: readonly CompiledForm[], id: string): CompiledForm {
	const form = forms.find((one) => one.id === id);
	if (!form) {
		throw new WrongUse(
			`There is no form "${id}". ${didYouMean(
				id,
				forms.map((one) => one.id)
			)}`
		);
	}
	return form;
}

function readCases(input: unknown): readonly (CaseInput & { readonly name: string })[] {
	if (!Array.isArray(input)) throw new WrongUse(`The input is not a list. ${shape}`);
	return input.map((one: unknown, i) => {
		const where = `Case ${i + 1}`;
		if (!isRecord(one)) throw new WrongUse(`${where} is not an object. ${shape}`);
		const { name = `case ${i + 1}`, facts = {}, answers } = one;
		if (typeof name !== 'string') throw new WrongUse(`${where}: "name" is not text. ${shape}`);
		if (!isRecord(answers)) throw new WrongUse(`${where} has no "answers" object. ${shape}`);
		if (!isRecord(facts) || !Object.values(facts).every(isPlain)) {
			throw new WrongUse(
				`${where}: "facts" holds something other than words, numbers and true/false. ${shape}`
			);
		}
		return { name, facts: facts as NonNullable<CaseInput['facts']>, answers };
	});
}

function isPlain(value: unknown): value is string | number | boolean {
	return ['string', 'number', 'boolean'].includes(typeof value);
}
