import { describe, expect, it } from 'vitest';
import type { CompiledSuggestion } from '../compile/compiled.ts';
import { form } from '../testing/form.ts';
import { choice, choices, words, yesNo } from '../testing/items.ts';
import { suggest, suggestion } from '../testing/suggestion.ts';
import { wishesAmong } from './wished-options.ts';

const asked = form(
	choice('wish', 'mixed', 'own-room', 'own-unit'),
	choices('helps', 'own-room', 'music'),
	yesNo('hurt')
).compiled();

const degrees = ['mixed', 'own-room', 'own-unit'].map((value) => ({ value, text: words(value) }));
const setting: CompiledSuggestion = suggestion(
	's',
	{
		any: [
			{ item: 'f.wish', in: ['own-room', 'own-unit'] },
			{ item: 'f.hurt', is: 'yes' }
		]
	},
	{
		options: degrees,
		unless: [{ when: { item: 'f.wish', is: 'mixed' }, because: words('wish') }],
		strengthens: [{ when: { item: 'f.helps', includes: 'own-room' }, because: words('helps') }]
	}
);

const wishes = (given: Readonly<Record<string, unknown>>, one = setting) =>
	wishesAmong(one, suggest([asked], [one], given), 'nb').map(({ item, options }) => [
		item,
		options
	]);

describe('6.4 the person’s own wish among degrees', () => {
	it('is the answer that names one, also when it holds the suggestion back', () => {
		expect(wishes({ 'f.wish': 'own-unit', 'f.hurt': 'yes' })).toEqual([['f.wish', ['own-unit']]]);
		expect(wishes({ 'f.wish': 'mixed' })).toEqual([['f.wish', ['mixed']]]);
	});

	it('comes also from what makes it weigh more', () => {
		expect(wishes({ 'f.hurt': 'yes', 'f.helps': ['music', 'own-room'] })).toEqual([
			['f.helps', ['own-room']]
		]);
	});

	it('is nothing when the person has not said it, would rather not, or there are no degrees', () => {
		expect(wishes({ 'f.hurt': 'yes' })).toEqual([]);
		expect(wishes({ 'f.hurt': 'yes', 'f.wish': { state: 'declined' } })).toEqual([]);
		expect(wishes({ 'f.wish': 'own-unit' }, { ...setting, options: [] })).toEqual([]);
	});
});
