import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { shownRange, usualControl } from '#research/disclosure/control.ts';
import { longSheet } from '#research/package/columns.ts';
import type { Query } from '#research/query/query.ts';
import { strata } from '#research/query/strata.ts';
import { system } from '#server/auth/actor.ts';
import { createUnit } from '#server/care/create-unit.ts';
import { aggregateScores } from '#server/research/aggregate-scores.ts';
import { inventPopulation } from '#server/research/invent-population.ts';
import { contentWith } from '#server/testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '#server/testing/on-both-databases.ts';
import { staffIn } from '#server/testing/people.ts';

const content = await contentWith('audit', 'core-10');
const highs = await loadHighs();

const divisions = [
	[],
	['gender'],
	['age-band'],
	['mode'],
	['gender', 'age-band'],
	['gender', 'mode']
];
const questions: readonly Partial<Query>[] = [
	{ measure: 'bands', score: 'audit.zone' },
	{ measure: 'bands', score: 'core-10.band' },
	{ measure: 'change', score: 'core-10.band', later: 'review' },
	{ measure: 'drop-out', later: 'review' }
];

/** A line of an exported file: people of a group who are in a class of a question. */
interface Line {
	readonly question: number;
	readonly group: Readonly<Record<string, string>>;
	readonly class: string;
	readonly count: number | null;
	readonly everybody: number | null;
}

/** Everything that can be taken out of a unit of people who do not exist. */
async function exported(app: TestApp, people: number): Promise<readonly Line[]> {
	const unitId = await createUnit(app, system('test'), { name: 'Oppdiktet' });
	const formIds = ['audit', 'core-10'];
	const until = app.clock.now();
	await inventPopulation(app, system('test', unitId), { people, seed: 4, until, formIds });
	const researcher = staffIn(unitId, 'researcher');
	const lines: Line[] = [];
	for (const [question, more] of questions.entries()) {
		for (const by of divisions) {
			const query = { moment: 'intake', periods: ['2025-H1'], by, ...more } as Query;
			const outcome = await aggregateScores(app, researcher, { query, kind: 'preview' });
			if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
			const sheet = longSheet(outcome.table, 'en');
			const names = sheet.columns.map(({ name }) => name);
			for (const values of sheet.lines) {
				const line = Object.fromEntries(names.map((name, i) => [name, values[i]]));
				const group = by.flatMap((name) => {
					const category = String(line[name.replaceAll('-', '_')]);
					return category === 'all' ? [] : [[name, category] as const];
				});
				lines.push({
					question,
					group: Object.fromEntries(group),
					class: String(line['class']),
					count: line['count'] as number | null,
					everybody: line['everybody'] as number | null
				});
			}
		}
	}
	return lines;
}

/** The least and the greatest count of a hidden cell, for somebody who has all files. */
function attackerOf(lines: readonly Line[]) {
	const groups = strata.reduce<readonly Record<string, string>[]>(
		(all, { name, categories }) =>
			all.flatMap((one) => categories.map((category) => ({ ...one, [name]: category }))),
		[{}]
	);
	const classes = questions.map((_, question) => [
		...new Set(lines.filter((one) => one.question === question).map((one) => one.class))
	]);
	const variables = (question: number, name: string | null, group: Line['group']) =>
		groups.flatMap((one, g) =>
			Object.entries(group).every(([stratum, category]) => one[stratum] === category)
				? classes[question]!.flatMap((own, c) =>
						name === null || own === name ? [`x_${question}_${c}_${g}`] : []
					)
				: []
		);
	const sum = (names: readonly string[]) => names.join(' + ');
	const known = new Map<string, string>();
	for (const { question, group, class: name, count, everybody } of lines) {
		for (const [of, shown] of [
			[name, count],
			[null, everybody]
		] as const) {
			if (shown === null) continue;
			const own = sum(variables(question, of, group));
			const { lower, upper } = shownRange(shown, usualControl);
			known.set(`${own} >= ${lower}`, own).set(`${own} <= ${upper}`, own);
		}
	}
	// All questions are about the same people.
	for (const question of questions.keys()) {
		if (question === 0) continue;
		for (const group of groups) {
			const others = variables(question, null, group).map((name) => `- ${name}`);
			known.set(`${sum(variables(0, null, group))} ${others.join(' ')} = 0`, '');
		}
	}
	const conditions = [...known.keys()].map((one, i) => `c${i}: ${one}`).join('\n');
	return ({ question, class: name, group }: Line) => {
		const aim = sum(variables(question, name, group));
		return ['Minimize', 'Maximize'].map((way) => {
			const problem = `${way}\nobj: ${aim}\nSubject To\n${conditions}\nEnd`;
			const solution = highs.solve(problem, { output_flag: false });
			if (solution.Status === 'Optimal') return solution.ObjectiveValue;
			if (/nbounded/.test(solution.Status)) return Number.POSITIVE_INFINITY;
			throw new Error(`The solver says ${solution.Status}.`);
		}) as [number, number];
	};
}

describeOnBothDatabases(
	'all files that can be taken out of a unit, laid side by side',
	(app) => {
		it.each([400, 2500])(
			'bound no small count of %i people more narrowly than the width',
			async (people) => {
				const lines = await exported(app(), people);
				const attack = attackerOf(lines);
				const hidden = lines.filter(({ count }) => count === null).filter((_, i) => i % 5 === 0);
				expect(hidden.length).toBeGreaterThan(50);
				const found = hidden
					.map((line) => ({ ...line, bounds: attack(line) }))
					// What can be told to be no small count is hidden to protect others.
					.filter(
						({ bounds: [lower, upper] }) =>
							lower < usualControl.threshold && upper - lower < usualControl.width - 0.01
					);
				expect(found).toEqual([]);
			},
			600_000
		);
	},
	content
);
