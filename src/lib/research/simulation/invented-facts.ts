import type { CompiledForm } from '#engine/compile/compiled.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import type { Program } from '#engine/evaluation/program.ts';
import { reportForm } from '#engine/scoring/report-form.ts';
import { ageBandOf, genderCategoryOf } from '../facts/categories.ts';
import { factsOf, type ScoreFact } from '../facts/facts-of-report.ts';
import { answerAs } from './invented-answers.ts';
import { inventedPerson } from './invented-person.ts';
import { seededChance } from './seeded-chance.ts';

/** An invented population: how many, and what everything follows from. */
export interface Invention {
	readonly people: number;
	readonly seed: number;
	/** The day on which the last possible answer is given; answers lie in the two years before. */
	readonly until: Date;
}

/** A fact of somebody who does not exist. */
export interface InventedFact {
	readonly person: string;
	/** Which response of the population this belongs to. */
	readonly response: number;
	readonly fact: ScoreFact;
}

const day = 24 * 3600 * 1000;
/** Each moment, how long after the first, and how many of those before are still there. */
const moments = [
	{ name: 'intake', afterDays: 0, stay: 1 },
	{ name: 'review', afterDays: 45, stay: 0.72 },
	{ name: 'aftercare', afterDays: 200, stay: 0.6 }
] as const;

/**
 * Facts of people who do not exist, scored by the real engine: up to three occasions each, with
 * drop-out. The same forms and invention give the same facts, person by person.
 */
export function* inventedFacts(
	programs: readonly { readonly form: CompiledForm; readonly program: Program }[],
	{ people, seed, until }: Invention
): Generator<readonly InventedFact[]> {
	const evaluated = programs.map(({ form, program }) => ({
		form,
		evaluation: evaluation(program, [form.id])
	}));
	let response = 0;
	for (let number = 1; number <= people; number++) {
		// Each person has a chance of their own: more people never change the earlier ones.
		const chance = seededChance(seed * 1_000_003 + number);
		const person = inventedPerson(number, chance);
		const begun = until.getTime() - Math.floor(chance() * 730) * day;
		const facts: InventedFact[] = [];
		for (const [i, moment] of moments.entries()) {
			if (chance() > moment.stay) break;
			const submittedAt = new Date(begun + moment.afterDays * day);
			if (submittedAt > until) break;
			const age = submittedAt.getUTCFullYear() - person.birthYear;
			for (const one of evaluated) {
				const context = { facts: { sex: person.sex, gender: person.gender, age } };
				answerAs(person, i + 1, one.form, one.evaluation, context, chance);
				response++;
				const report = reportForm(one.form, one.evaluation);
				const occasion = {
					number: i + 1,
					moment: moment.name,
					submittedAt,
					ageBand: ageBandOf(age),
					gender: genderCategoryOf(person.gender),
					mode: person.mode
				};
				for (const fact of factsOf(report, occasion)) {
					facts.push({ person: person.name, response, fact });
				}
			}
		}
		yield facts;
	}
}
