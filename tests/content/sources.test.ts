import { describe, expect, it } from 'vitest';
import { openContent } from '#server/content/open-content.ts';
import { bibliography } from '#server/dossier/bibliography.ts';

const content = await openContent();
const works = new Map(bibliography(content).map((one) => [one.id, one]));
const theses = [
	'straume-ekanger-2022',
	'thesis-34142-2020',
	'loberg-2015',
	'wiig-baanrud-2021',
	'bekkemellem-2021'
];

describe('the bibliography', () => {
	it('begins with the works that others are cited in, among them the five theses', () => {
		expect(theses.filter((id) => !works.has(id))).toEqual([]);
		for (const id of theses) {
			const { words, suggestions, items } = works.get(id)!;
			expect(words).toMatch(/\(\d{4}\) .+/);
			expect(suggestions.length + items.length, id).toBeGreaterThan(10);
		}
		const cited = [...works.values()].filter(({ citedIn }) => citedIn.length > 0);
		expect(cited.length).toBeGreaterThan(50);
	});

	it('every piece of evidence leads to a work, and so does every cut-off', () => {
		const given = content.suggestions.flatMap(({ id, evidence, counterEvidence }) =>
			[...evidence, ...counterEvidence].map((one) => ({ id, source: one.source }))
		);
		expect(given.length).toBeGreaterThan(300);
		const lost = given.filter(
			({ id, source }) => !works.get(source.split(':')[0]!)?.suggestions.includes(id)
		);
		expect(lost).toEqual([]);
	});

	it('every suggestion says what speaks for it, and whether anything speaks against', () => {
		for (const { id, evidence, counterEvidence, scope } of content.suggestions) {
			expect(evidence.length, id).toBeGreaterThan(0);
			expect(
				evidence.every(({ says }) => (says['en'] ?? '').length > 20),
				id
			).toBe(true);
			for (const { says } of [...evidence, ...counterEvidence]) {
				expect(Object.keys(says).sort(), id).toEqual(['en', 'nb']);
			}
			expect(Object.keys(scope).sort(), id).toEqual(['en', 'nb']);
		}
	});
});
