import { checkContent } from '../content/check-content.ts';
import { problemText, type ContentFile } from '../content/content-file.ts';
import type { Content } from '../compile/compiled.ts';

const both = (words: string) => ({ nb: words, en: words });

/** A form with what a test says and everything else filled in. */
export function smallForm(form: string, fields: Readonly<Record<string, unknown>>) {
	return {
		form,
		version: '1.0.0',
		kind: 'profile',
		status: 'topic-questions',
		respondent: ['patient'],
		moment: ['intake'],
		minutes: 1,
		title: both(form),
		intro: both('Innledning'),
		sensitive: false,
		...fields
	};
}

/** One section of items. */
export function oneSection(...items: readonly object[]) {
	return { sections: [{ id: 'only', title: both('Del'), items }] };
}

/** A choice with the given option values. */
export function choiceItem(id: string, values: readonly (string | number)[], more: object = {}) {
	return {
		id,
		type: 'choice',
		text: both(id),
		options: values.map((value) => ({ value, text: both(String(value)) })),
		...more
	};
}

/** A suggestion with what a test says and everything else filled in. */
export function smallSuggestion(suggestion: string, fields: Readonly<Record<string, unknown>>) {
	return {
		suggestion,
		topic: 'test',
		kind: 'offer',
		urgency: 'plan',
		title: both('Tittel'),
		action: both('Gjør noe'),
		patientText: null,
		owner: 'clinician',
		precedence: 50,
		evidence: [{ source: 'a-source', strength: 'design', says: 'Something.' }],
		scope: both('Gjelder her'),
		examples: [
			{ given: {}, expect: 'unknown' },
			{ given: {}, expect: 'unknown' }
		],
		...fields
	};
}

/** Checks and compiles small content; throws with all problems when it is not in order. */
export function smallContent(forms: readonly object[], suggestions: readonly object[]): Content {
	const file = (name: string, data: unknown): ContentFile => ({
		file: name,
		data,
		lineAt: () => 1
	});
	const { content, problems } = checkContent([
		...forms.map((form, i) => file(`forms/form-${i}.yaml`, form)),
		file('forms/suggestions.yaml', suggestions),
		file('forms/sources/all.yaml', { 'a-source': { title: 'Source', type: 'report' } })
	]);
	if (!content) throw new Error(problems.map(problemText).join('\n'));
	return content;
}
