import { describe, expect, it } from 'vitest';
import { stratumNames, strata } from '#research/query/strata.ts';
import { sayToStaff } from '#texts/clinic/say-to-staff.ts';
import { interfaceLanguages } from '#texts/language.ts';
import { categoryWords, stratumWords } from './table-words.ts';

describe.each(interfaceLanguages)('words of categories, %s', (language) => {
	it('exist for every stratum and category', async () => {
		const say = await sayToStaff(language);
		expect(stratumNames.filter((name) => stratumWords(name, say) === name)).toEqual([]);
		const unworded = strata.flatMap(({ name, categories }) =>
			categories.filter((category) => categoryWords(name, category, say) === category)
		);
		expect(unworded).toEqual([]);
	});

	it('are the name itself where a unit has made its own', async () => {
		expect(categoryWords('ward', 'north', await sayToStaff(language))).toBe('north');
	});
});
