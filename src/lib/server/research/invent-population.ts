import type { Insertable } from 'kysely';
import { inventedFacts, type Invention } from '#research/simulation/invented-facts.ts';
import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { instant } from '../clock.ts';
import type { ScoreFactTable } from '../db/tables/research.ts';
import { newId, type UnitId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { factRow } from './fact-row.ts';

export interface PopulationToInvent extends Invention {
	readonly formIds: readonly string[];
}

const rowsAtOnce = 500;

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
		const computed_at = instant(app.clock);
		const source = inventedFacts(programs, input);
		return write(async (tx) => {
			let written = 0;
			let rows: Insertable<ScoreFactTable>[] = [];
			const flush = async () => {
				if (rows.length > 0) await tx.insertInto('score_fact').values(rows).execute();
				written += rows.length;
				rows = [];
			};
			for (const facts of source) {
				for (const { person, response, fact } of facts) {
					rows.push({
						...factRow(fact),
						unit_id: unitId,
						id: newId<'score-fact'>(),
						pseudonym: person,
						response_reference: `invented-${input.seed}-${response}`,
						computed_at
					});
					if (rows.length >= rowsAtOnce) await flush();
				}
			}
			await flush();
			return written;
		});
	}
);

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
