import { describe, expect, it } from 'vitest';
import { textOfForm, triedDraft } from './drafts.ts';

const whoFive = (await textOfForm('who-5'))!;

describe('a draft is checked among everything else, and nothing is kept', () => {
	it('a form in use is fine, and can be shown', async () => {
		const { form, problems } = await triedDraft(whoFive);
		expect(problems).toEqual([]);
		expect(form?.id).toBe('who-5');
	});

	it('a mistake is said with its line, in the draft alone', async () => {
		const { form, problems } = await triedDraft(whoFive.replace('type: choice', 'type: chioce'));
		const line = whoFive.split('\n').findIndex((one) => one.includes('type: choice'));
		expect(form).toBeNull();
		expect(problems.map(({ elsewhere }) => elsewhere)).toEqual([null]);
		expect(Math.abs((problems[0]?.line ?? 0) - (line + 1))).toBeLessThanOrEqual(1);
		expect(problems[0]?.says).toContain('Did you mean `choice`?');
	});

	it('what breaks somewhere else is said with its file', async () => {
		const safety = (await textOfForm('safety-check'))!;
		const { problems } = await triedDraft(safety.replace('id: self-harm\n', 'id: selfharm\n'));
		expect(problems.some(({ elsewhere }) => elsewhere?.includes('suggestions'))).toBe(true);
	});

	it('a condition on something that is not there cannot be shown', async () => {
		const wrong = whoFive.replace(
			'      - id: item-2\n',
			"      - id: item-2\n        when: { item: nobody, is: 'yes' }\n"
		);
		const { form, problems } = await triedDraft(wrong);
		expect(form).toBeNull();
		expect(problems[0]?.says).toContain('nobody');
	});

	it.each([
		'',
		'form: [',
		'- a\n- b',
		'form: x',
		'null',
		'&a [*a]',
		'a: &a [1]\nb: [*a, *a]',
		'!!js/x 1'
	])('%j never throws', async (text) => {
		const tried = await triedDraft(text);
		expect(tried.form).toBeNull();
	});

	it('there is no text of a form that is not there, nor of a file elsewhere', async () => {
		expect(await textOfForm('nobody')).toBeNull();
		expect(await textOfForm('../package')).toBeNull();
	});
});
