import { system } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import type { UnitId } from '../ids.ts';
import { inventPopulation } from '../research/invent-population.ts';
import type { TestApp } from './on-both-databases.ts';

/** A unit with the invented facts of 200 people, and who may export them. */
export async function unitWithFacts(app: TestApp) {
	const unitId = await createUnit(app, system('test'), { name: 'Oppdiktet' });
	const actor = system('test', unitId);
	const until = app.clock.now();
	await inventPopulation(app, actor, { people: 200, seed: 4, until, formIds: ['audit'] });
	return { unitId, actor };
}

export interface FactGroup {
	readonly form: string;
	readonly year: string;
	readonly score: string;
	readonly band: string | null;
	readonly people: number;
	readonly persons: number;
	readonly mean: number | null;
}

/** A group as a line that is the same whoever counted it: means by five decimals. */
export function lineOf({ form, year, score, band, people, persons, mean }: FactGroup): string {
	const rounded = mean === null ? null : Number(mean).toFixed(5);
	return [form, year, score, band, people, persons, rounded].map(String).join(' ');
}

/** Facts of a unit by form, year, score and band, as the database groups them. */
export async function groupedByDatabase(app: TestApp, unitId: UnitId): Promise<string[]> {
	const rows = await app.db.read
		.selectFrom('score_fact')
		.select(['form_id as form', 'score', 'band'])
		.select((fact) => fact.fn<string>('substr', ['week', fact.val(1), fact.val(4)]).as('year'))
		.select((fact) => fact.fn.countAll<number>().as('people'))
		.select((fact) => fact.fn.count<number>('pseudonym').distinct().as('persons'))
		.select((fact) => fact.fn.avg<number | null>('value').as('mean'))
		.where('unit_id', '=', unitId)
		.groupBy(['form_id', 'year', 'score', 'band'])
		.execute();
	return rows.map(lineOf).sort();
}
