import type { Answers, Context } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { evaluation, type Evaluation } from '#engine/evaluation/evaluation.ts';
import type { Program } from '#engine/evaluation/program.ts';
import { reportForm } from '#engine/scoring/report-form.ts';
import { ageBandOf, genderCategoryOf } from '../facts/categories.ts';
import { factsOf, type Occasion, type ScoreFact } from '../facts/facts-of-report.ts';
import { isoWeek } from '../facts/iso-week.ts';
import { itemFactsOf, type ItemFact } from '../facts/item-facts.ts';
import { laterWeek } from '../periods/period.ts';
import { answerAs, answersIn } from './invented-answers.ts';
import { inventedPerson, type InventedPerson } from './invented-person.ts';
import { normal, seededChance, type Chance } from './seeded-chance.ts';

/** An invented population: how many, and what everything follows from. */
export interface Invention {
	readonly people: number;
	readonly seed: number;
	/** The day on which the last possible answer is given; answers lie in the two years before. */
	readonly until: Date;
}

/** A response of somebody who does not exist. */
export interface InventedResponse {
	readonly person: string;
	/** Which response of the population this is. */
	readonly response: number;
	readonly formId: string;
	readonly formVersion: string;
	readonly rater: 'patient' | 'clinician';
	readonly occasion: Occasion;
	readonly scores: readonly ScoreFact[];
	readonly items: readonly ItemFact[];
	/** Answers by full item name, for whatever else follows from them. */
	readonly answers: Answers;
	readonly context: Context;
}

/** Something that was given to answer, and what came of it. */
export interface InventedAttendance {
	readonly moment: string;
	readonly givenWeek: string;
	readonly dueWeek: string;
	/** Null when nothing was answered. */
	readonly answeredWeek: string | null;
	readonly ageBand: string;
	readonly gender: string;
	readonly mode: string;
}

/** Everything of one person who does not exist. */
export interface InventedHistory {
	readonly person: string;
	readonly responses: readonly InventedResponse[];
	readonly attendance: readonly InventedAttendance[];
}

const day = 24 * 3600 * 1000;
/** Each moment, how long after the first, and how many of those before are still there. */
const moments = [
	{ name: 'intake', afterDays: 0, stay: 1 },
	{ name: 'review', afterDays: 45, stay: 0.72 },
	{ name: 'aftercare', afterDays: 200, stay: 0.6 }
] as const;

/** How often a clinician answers a form that both sides answer. */
const seenByBoth = 0.6;

/**
 * People who do not exist, scored by the real engine: up to three occasions each, with drop-out.
 * The same forms and invention give the same people, one by one.
 */
export function* inventedFacts(
	programs: readonly { readonly form: CompiledForm; readonly program: Program }[],
	{ people, seed, until }: Invention
): Generator<InventedHistory> {
	const evaluated = programs.map(({ form, program }) => ({
		form,
		evaluated: evaluation(program, [form.id])
	}));
	let response = 0;
	for (let number = 1; number <= people; number++) {
		// Each person has a chance of their own: more people never change the earlier ones.
		const chance = seededChance(seed * 1_000_003 + number);
		const person = inventedPerson(number, chance);
		const begun = until.getTime() - Math.floor(chance() * 730) * day;
		const responses: InventedResponse[] = [];
		const attendance: InventedAttendance[] = [];
		for (const [i, moment] of moments.entries()) {
			const submittedAt = new Date(begun + moment.afterDays * day);
			if (submittedAt > until) break;
			const isThere = chance() <= moment.stay;
			const delay = Math.floor(chance() * 3 + 0.3);
			const age = submittedAt.getUTCFullYear() - person.birthYear;
			const occasion = {
				number: i + 1,
				moment: moment.name,
				submittedAt,
				ageBand: ageBandOf(age),
				gender: genderCategoryOf(person.gender),
				mode: person.mode
			};
			attendance.push(attendanceOf(occasion, isThere ? delay : null));
			if (!isThere) break;
			const context = { facts: { sex: person.sex, gender: person.gender, age } };
			for (const one of evaluated) {
				for (const rater of ratersOf(one.form, chance)) {
					response++;
					const seen = rater === 'patient' ? person : asSeenBy(person, chance);
					answerAs(seen, i + 1, one.form, one.evaluated, context, chance);
					const own = { person: person.name, response, rater, context };
					responses.push({ ...own, ...scored(one, occasion) });
				}
			}
		}
		yield { person: person.name, responses, attendance };
	}
}

function ratersOf(form: CompiledForm, chance: Chance): readonly ('patient' | 'clinician')[] {
	if (!form.respondents.includes('patient')) return ['clinician'];
	if (!form.respondents.includes('clinician')) return ['patient'];
	return chance() < seenByBoth ? ['patient', 'clinician'] : ['patient'];
}

/** A clinician sees much the same, and not quite. */
function asSeenBy(person: InventedPerson, chance: Chance): InventedPerson {
	return { ...person, burden: person.burden + 0.4 * normal(chance) };
}

function scored(
	{ form, evaluated }: { readonly form: CompiledForm; readonly evaluated: Evaluation },
	occasion: Occasion
) {
	return {
		formId: form.id,
		formVersion: form.version,
		occasion,
		scores: factsOf(reportForm(form, evaluated), occasion),
		items: itemFactsOf(form, evaluated),
		answers: answersIn(form, evaluated)
	};
}

function attendanceOf(occasion: Occasion, delay: number | null): InventedAttendance {
	const given = isoWeek(occasion.submittedAt);
	const dueWeek = laterWeek(given, 2);
	return {
		moment: occasion.moment,
		givenWeek: given,
		dueWeek,
		answeredWeek: delay === null ? null : laterWeek(given, delay * 2),
		ageBand: occasion.ageBand,
		gender: occasion.gender,
		mode: occasion.mode
	};
}
