import { describe, expect, it } from 'vitest';
import { openContent } from '#server/content/open-content.ts';
import { languageReport, tooHeavy, wordsToReplace } from '#texts/content/language-report.ts';

describe('the shipped content', async () => {
	const report = languageReport(await openContent());

	it('reads easily where patients read it: LIX at most 40', () => {
		expect(report.texts.length).toBeGreaterThan(500);
		expect(tooHeavy(report)).toEqual([]);
		expect(report.wholes.filter(({ lix }) => lix > 40)).toEqual([]);
	});

	it('uses none of the words we do not use', () => {
		const ours = wordsToReplace(report).filter(
			// "Alcoholic beverages" is the wording of the World Health Organization.
			({ place, found }) => !(place === 'audit intro' && found === 'alcoholic')
		);
		expect(ours).toEqual([]);
	});
});
