import type { Answers } from '#engine/answers/answer.ts';
import { outcomeOfSuggestion } from '#research/facts/suggestion-outcome.ts';
import {
	inventedFacts,
	type InventedHistory,
	type Invention
} from '#research/simulation/invented-facts.ts';
import { seededChance, weighted, type Chance } from '#research/simulation/seeded-chance.ts';
import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { UnitId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { insertAll } from './insert-all.ts';
import { inventedRows, type InventedSuggestion, type TakenRows } from './invented-rows.ts';

export interface PopulationToInvent extends Invention {
	readonly formIds: readonly string[];
	/** Works out the suggestions for each person as well. */
	readonly withSuggestions?: boolean;
}

const rowsAtOnce = 5000;

/**
 * Fills the research tables of a unit with facts of people who do not exist. Refused where a real
 * unit could be meant: it must have nobody in it, or the installation be a demo.
 */
export const inventPopulation = verb(
	{
		name: 'inventPopulation',
		capability: 'facts:write',
		by: ['system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, input: PopulationToInvent): Promise<number> => {
		const unitId = unitIdOf(actor);
		await refuseAmongRealPeople(app, unitId);
		const programs = input.formIds.map((formId) => {
			const form = app.content.currentForm(formId);
			return { form, program: app.content.programOf(form) };
		});
		const history = inventedFacts(programs, input);
		const becameOf = input.withSuggestions === true ? suggestionsOf(app, input.seed) : () => [];
		const rows = inventedRows(unitId, `invented-${input.seed}`, instant(app.clock));
		return write(async (tx) => {
			let written = 0;
			for (const person of history) {
				rows.add(person, becameOf(person));
				if (rows.size() < rowsAtOnce) continue;
				written += await flush(tx, rows.take());
			}
			return written + (await flush(tx, rows.take()));
		});
	}
);

async function flush(tx: Queries, rows: TakenRows): Promise<number> {
	await insertAll(tx, 'score_fact', rows.scores);
	await insertAll(tx, 'response_fact', rows.responses);
	await insertAll(tx, 'item_fact', rows.items);
	await insertAll(tx, 'suggestion_fact', rows.suggestions);
	await insertAll(tx, 'attendance_fact', rows.attendance);
	return rows.scores.length;
}

/** What the real engine suggests for an invented person, and what was invented to be decided. */
function suggestionsOf(app: App, seed: number) {
	const chance = seededChance(seed);
	return ({ responses }: InventedHistory): readonly InventedSuggestion[] => {
		const answers = Object.assign(
			{},
			...responses.filter(({ rater }) => rater === 'patient').map((one) => one.answers)
		) as Answers;
		const last = responses.at(-1);
		if (!last) return [];
		return app.content.inSituation(answers, last.context, (evaluated) =>
			evaluated.suggestions
				.filter((linked) => linked.status() === 'suggested')
				.map(({ suggestion }) => ({
					suggestion: suggestion.id,
					outcome: outcomeOfSuggestion('suggested', decide(chance))
				}))
		);
	};
}

function decide(chance: Chance): string | undefined {
	return weighted(chance, [
		['offered', 55],
		['adapted', 12],
		['not-now', 13],
		[undefined, 20]
	] as const);
}

async function refuseAmongRealPeople(app: App, unitId: UnitId): Promise<void> {
	if (app.settings.isDemo) return;
	const somebody = await app.db.read
		.selectFrom('person')
		.select('id')
		.where('unit_id', '=', unitId)
		.limit(1)
		.executeTakeFirst();
	if (somebody) {
		throw new ServerRefusal(
			'conflict',
			'There are people in this unit: invented facts would be mixed with theirs.',
			'Use a unit of its own.'
		);
	}
}
