import { describe, expect, it } from 'vitest';
import { dataFile } from '../testing/content-file.ts';
import { choiceItem, oneSection, smallForm, smallSuggestion } from '../testing/small-content.ts';
import { checkContent } from './check-content.ts';
import type { ContentFile } from './content-file.ts';
import { isReviewed, reviewsOf } from './reviews.ts';

const who = { name: 'Kari Kliniker', role: 'doctor', date: '2026-11-21' };

/** Length and words stand in for the real hash. */
const hashOf = ({ data }: ContentFile) => `hash-${JSON.stringify(data).length}`;

function check(signOff: readonly object[], title = 'Tittel') {
	return checkContent(
		[
			dataFile('forms/a.yaml', smallForm('a', oneSection(choiceItem('one', ['yes', 'no'])))),
			dataFile('forms/suggestions.yaml', [
				smallSuggestion('talk', {
					when: { item: 'a.one', is: 'yes' },
					title: { nb: title, en: 'Title' }
				})
			]),
			dataFile('forms/sources/all.yaml', { 'a-source': { title: 'Source', type: 'report' } }),
			dataFile('forms/sign-off.yaml', { signOff })
		],
		hashOf
	);
}

describe('who stands for content', () => {
	it('what nobody has signed is not yet reviewed', () => {
		const { content } = check([]);
		expect(isReviewed(content!, { form: 'a', version: '1.0.0' })).toBe(false);
		expect(isReviewed(content!, { suggestion: 'talk' })).toBe(false);
	});

	it('a form is signed in one version', () => {
		const { content } = check([{ form: 'a', version: '1.0.0', ...who }]);
		expect(reviewsOf(content!, { form: 'a', version: '1.0.0' })).toMatchObject([who]);
		expect(isReviewed(content!, { form: 'a', version: '1.0.1' })).toBe(false);
	});

	it('a suggestion is signed as it reads; a changed word makes it unsigned', () => {
		const { hash } = check([]).content!.suggestions[0]!;
		const signature = { suggestion: 'talk', hash, ...who };
		expect(isReviewed(check([signature]).content!, { suggestion: 'talk' })).toBe(true);
		const changed = check([signature], 'En annen tittel').content!;
		expect(isReviewed(changed, { suggestion: 'talk' })).toBe(false);
	});

	it.each([
		['a form that does not exist', { form: 'b', version: '1.0.0', ...who }, /no form `b`/],
		[
			'a suggestion that does not exist',
			{ suggestion: 'x', hash: 'abcdefgh', ...who },
			/no suggestion/
		],
		['no role', { form: 'a', version: '1.0.0', name: 'x', date: '2026-11-21' }, /expected string/],
		['no day', { form: 'a', version: '1.0.0', ...who, date: 'today' }, /must be a day/]
	])('a signature with %s is refused', (_what, signature, said) => {
		const { problems } = check([signature]);
		expect(problems.map(({ message }) => message).join()).toMatch(said);
		expect(problems[0]?.file).toBe('forms/sign-off.yaml');
	});
});
