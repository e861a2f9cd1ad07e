import { describe, expect, it } from 'vitest';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { Answered } from '#engine/testing/answered.ts';
import type { ScoreReport } from '#engine/scoring/report.ts';
import { readdirSync } from 'node:fs';
import { formulas, type Formula, type Scores } from './instrument-formulas.ts';
import { shippedInstrument } from './shipped-form.ts';
import { fc, seeded } from './seed.ts';

/** AUDIT has a formula and a sweep of its own. */
const elsewhere = ['audit'];

type Vector = readonly (number | undefined)[];
type Facts = Readonly<Record<string, string>>;

function idOf({ ids }: Formula, place: number): string {
	return ids?.[place] ?? `item-${place + 1}`;
}

/** The value to give for a score: instruments of yes and no store words. */
function rawOf(form: CompiledForm, id: string, score: number): unknown {
	const item = form.sections.flatMap(({ items }) => items).find((one) => one.id === id);
	const options = item?.options ?? [];
	const word = score === 1 ? 'yes' : 'no';
	const unscored = options.every((one) => one.score === undefined);
	return (
		options.find((one) => one.score === score || (unscored && one.value === word))?.value ?? score
	);
}

function answered(form: CompiledForm, formula: Formula, vector: Vector, facts: Facts): Answered {
	const raw = vector.flatMap((score, place) =>
		score === undefined
			? []
			: [[idOf(formula, place), rawOf(form, idOf(formula, place), score)] as const]
	);
	return new Answered(form, Object.fromEntries(raw), { facts });
}

/** Whether a report allows what the finished response came to. */
function allows(report: ScoreReport, value: Scores[string]): boolean {
	switch (report.kind) {
		case 'number':
			return report.lower - 0.005 <= Number(value) && Number(value) <= report.upper + 0.005;
		case 'truth':
			return report.truth === 'unknown' || report.truth === value;
		case 'band':
			return report.possible.includes(value as string);
	}
}

function certain(report: ScoreReport): Scores[string] | null {
	if (report.kind === 'number') return report.value;
	if (report.kind === 'truth') return report.truth;
	return report.possible.length === 1 ? (report.possible[0] as string) : null;
}

function factsOf({ facts = {} }: Formula) {
	return fc
		.record(
			Object.fromEntries(
				Object.entries(facts).map(([name, values]) => [name, fc.constantFrom(...values)])
			)
		)
		.map(
			(found) =>
				Object.fromEntries(
					Object.entries(found).filter(([, value]) => value !== undefined)
				) as Facts
		);
}

/** Any complete response, with the ends of every item as likely as all between. */
function vectorOf({ items }: Formula) {
	const any = fc.tuple(...items.map((values) => fc.constantFrom(...values)));
	const ends = fc.tuple(...items.map((values) => fc.constantFrom(values[0]!, values.at(-1)!)));
	return fc.oneof(any, ends);
}

describe('4 every instrument against its rule, written a second time', () => {
	it('none is left out', () => {
		const shipped = readdirSync('forms/instruments').map((name) => name.replace('.yaml', ''));
		expect([...Object.keys(formulas), ...elsewhere].sort()).toEqual(shipped.sort());
	});

	it.each(Object.entries(formulas))('%s: complete responses', (id, formula) => {
		const form = shippedInstrument(id);
		fc.assert(
			fc.property(vectorOf(formula), factsOf(formula), (vector, facts) => {
				const { report } = answered(form, formula, vector, facts);
				for (const [score, expected] of Object.entries(formula.scores(vector, facts))) {
					const found = report.scores.find((one) => one.score.id === score);
					const value = found && certain(found);
					const isNear = typeof expected === 'number' && typeof value === 'number';
					if (isNear) expect(value, score).toBeCloseTo(expected, 2);
					else expect(value, score).toBe(expected);
				}
			}),
			seeded(400)
		);
	});

	it.each(Object.entries(formulas))(
		'%s: 7.9 half a response allows what it becomes',
		(id, formula) => {
			const form = shippedInstrument(id);
			const half = vectorOf(formula).chain((vector) =>
				fc.record({
					vector: fc.constant(vector),
					isOpen: fc.array(fc.boolean(), { minLength: vector.length, maxLength: vector.length })
				})
			);
			fc.assert(
				fc.property(half, factsOf(formula), ({ vector, isOpen }, facts) => {
					const partial = vector.map((score, i) => (isOpen[i] ? undefined : score));
					const { report } = answered(form, formula, partial, facts);
					for (const [score, value] of Object.entries(formula.scores(vector, facts))) {
						const found = report.scores.find((one) => one.score.id === score) as ScoreReport;
						expect(allows(found, value), `${score} may be ${value}`).toBe(true);
					}
				}),
				seeded(300)
			);
		}
	);
});
