import { describe, expect, it } from 'vitest';
import { openContent } from '#server/content/open-content.ts';
import { askedElsewhere } from '#research/routes/asked-elsewhere.ts';
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
			.filter(({ suggestion }) => urgent.has(suggestion))
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

describe('every other package', () => {
	const others = content.packages.filter(({ id }) => id !== 'intake');

	it.each(others)(
		'$id: what is urgent and not found here is asked elsewhere, with a reason',
		{ timeout: 300_000 },
		(one) => {
			const lost = compareRoutes(content, one, 1, 20261121).flatMap((walk) => walk.lost);
			const urgent = new Set(
				content.suggestions.filter(({ urgency }) => urgency === 'now').map(({ id }) => id)
			);
			const unexplained = lost
				.filter(({ suggestion }) => urgent.has(suggestion))
				.filter(({ toldBy }) => toldBy.length > 0)
				.filter(({ toldBy }) => !toldBy.every((form) => form in askedElsewhere));
			expect(unexplained).toEqual([]);
		}
	);

	it.each(others)('$id: the core takes at most 15 minutes', ({ forms }) => {
		const minutes = forms
			.filter(({ part }) => part === 'core')
			.map(({ form }) => content.forms.find(({ id }) => id === form)?.minutes ?? 0);
		expect(minutes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(15);
	});
});
