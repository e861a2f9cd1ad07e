import { checkContent } from '../content/check-content.ts';
import type { Problem } from '../content/content-file.ts';
import { dataFile } from './content-file.ts';
import { form, type FormDraft } from './form.ts';
import { scale, words, yesNo } from './items.ts';

export const yes = (item: string) => ({ item, is: 'yes' });
export const sources = dataFile('forms/sources/s.yaml', {
	book: { title: 'A book', type: 'textbook' }
});

export function suggestion(more: Readonly<Record<string, unknown>> = {}) {
	return {
		suggestion: 's',
		topic: 'topic',
		kind: 'offer',
		urgency: 'plan',
		title: words('title'),
		action: words('action'),
		patientText: null,
		when: yes('f.a'),
		owner: 'clinician',
		precedence: 50,
		evidence: [{ source: 'book', strength: 'textbook', says: 'so' }],
		scope: words('scope'),
		examples: [
			{ given: { 'f.a': 'yes' }, expect: 'suggested' },
			{ given: { 'f.a': null }, expect: 'unknown' }
		],
		...more
	};
}

export function problemsOf(...data: readonly unknown[]): readonly Problem[] {
	const files = data.map((one, i) => dataFile(`forms/${i}.yaml`, one));
	return checkContent([...files, sources]).problems;
}

/** What is wrong with a form, each as one sentence without the file. */
export function said(draft: FormDraft): readonly string[] {
	return problemsOf(draft.raw).map(({ path, message, remedy }) => `${path}: ${message}. ${remedy}`);
}

export const sound = form(yesNo('a'), scale('b', 0, 10).when(yes('a'))).scores({
	s: { sum: ['b'] },
	band: {
		bands: {
			of: 's',
			edges: [
				{ id: 'low', from: 0, status: 'heuristic' },
				{ id: 'high', from: 5, status: 'heuristic' }
			]
		}
	}
});
