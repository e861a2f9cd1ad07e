import { describe, expect, it } from 'vitest';
import { openContent } from '#server/content/open-content.ts';
import { compareRoutes } from '#research/routes/compare-routes.ts';

const content = await openContent();
const intake = content.packages.find(({ id }) => id === 'intake')!;
const walked = compareRoutes(content, intake, 8, 20261121);

/** What only a clinician asks, alone with the person, or knows of the unit. */
const askedByClinicians = [
	'asq',
	'c-ssrs',
	'core-10',
	'e-hits',
	'hark',
	'hits',
	'perpetration',
	'unit-composition'
];

/**
 * Urgent and found only in the long run. Craving and pressure opens for who says that change is
 * wanted; who says "not now" and is unsafe when saying no is not asked. A clinician has to decide.
 */
const knownGaps = ['pressure-unsafe-to-say-no'];

describe('an intake that respects a tired person', () => {
	it('asks at most 45 questions in 15 minutes before anything else, whatever is answered', () => {
		for (const { coreQuestions, coreMinutes } of walked) {
			expect(coreQuestions).toBeLessThanOrEqual(45);
			expect(coreMinutes).toBeLessThanOrEqual(15);
		}
	});

	it('opens less for whom little is hard', () => {
		const mean = (kind: string) => {
			const people = walked.filter((one) => one.kind === kind);
			return people.reduce((sum, one) => sum + one.openedMinutes, 0) / people.length;
		};
		expect(mean('little is hard')).toBeLessThan(0.75 * mean('everything is hard'));
	});

	it('loses no urgent suggestion, but for those that only a clinician’s own questions tell', () => {
		const urgent = new Map(
			content.suggestions
				.filter(({ kind, urgency }) => kind === 'alert' || urgency === 'now')
				.map((one) => [one.id, one])
		);
		const lost = walked
			.flatMap((one) => one.lost)
			.filter(({ suggestion }) => urgent.has(suggestion) && !knownGaps.includes(suggestion))
			.filter(
				({ toldBy }) =>
					toldBy.length === 0 || toldBy.some((form) => !askedByClinicians.includes(form))
			);
		expect(lost).toEqual([]);
	});

	it('finds what is urgent at all', () => {
		const found = new Set(walked.flatMap(({ route }) => [...route.suggested]));
		for (const id of ['suicide-assessment-today', 'safety-talk-alone', 'overdose-prevention']) {
			expect(found).toContain(id);
		}
	});
});
