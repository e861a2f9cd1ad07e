import type { Insertable } from 'kysely';
import type { App } from '../app.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { ScoreFactTable } from '../db/tables/research.ts';
import { newId, type PersonId, type ResponseId, type UnitId } from '../ids.ts';
import { pseudonymOf, researchReference } from '../vault/pseudonym.ts';

/** A score as it goes into research: numbers and categories, nothing else. */
export type ScoreFact = Omit<
	Insertable<ScoreFactTable>,
	'unit_id' | 'id' | 'pseudonym' | 'response_reference' | 'computed_at'
>;

export interface FactsOfResponse {
	readonly unitId: UnitId;
	readonly personId: PersonId;
	readonly responseId: ResponseId;
	readonly facts: readonly ScoreFact[];
}

/** Puts a response's facts in place of its earlier ones; none while research consent is missing. */
export async function replaceScoreFacts(tx: Queries, app: App, of: FactsOfResponse): Promise<void> {
	const response_reference = researchReference(app.vault, of.unitId, of.responseId);
	await tx
		.deleteFrom('score_fact')
		.where('unit_id', '=', of.unitId)
		.where('response_reference', '=', response_reference)
		.execute();
	if (!of.facts.length || !(await hasResearchConsent(tx, of.unitId, of.personId))) return;
	await tx
		.insertInto('score_fact')
		.values(
			of.facts.map((fact) => ({
				...fact,
				unit_id: of.unitId,
				id: newId<'score-fact'>(),
				pseudonym: pseudonymOf(app.vault, of.unitId, of.personId),
				response_reference,
				computed_at: instant(app.clock)
			}))
		)
		.execute();
}

/** True when the person's last word on research is yes. */
export async function hasResearchConsent(
	db: Queries,
	unitId: UnitId,
	personId: PersonId
): Promise<boolean> {
	const last = await db
		.selectFrom('consent_event')
		.select('act')
		.where('unit_id', '=', unitId)
		.where('person_id', '=', personId)
		.where('purpose', '=', 'research')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last?.act === 'given';
}

const factTables = ['score_fact', 'response_fact', 'suggestion_fact', 'attendance_fact'] as const;

/** Under which pseudonyms there is anything in research. */
export async function pseudonymsInResearch(
	db: Queries,
	unitId: UnitId
): Promise<ReadonlySet<string>> {
	const found = new Set<string>();
	for (const table of factTables) {
		const rows = await db
			.selectFrom(table)
			.select('pseudonym')
			.distinct()
			.where('unit_id', '=', unitId)
			.execute();
		for (const { pseudonym } of rows) found.add(pseudonym);
	}
	return found;
}

/** Takes a person out of research. */
export async function removeScoreFacts(
	tx: Queries,
	app: App,
	unitId: UnitId,
	personId: PersonId
): Promise<void> {
	const pseudonym = pseudonymOf(app.vault, unitId, personId);
	const references = tx
		.selectFrom('response_fact')
		.select('response_reference')
		.where('unit_id', '=', unitId)
		.where('pseudonym', '=', pseudonym);
	await tx
		.deleteFrom('item_fact')
		.where('unit_id', '=', unitId)
		.where('response_reference', 'in', references)
		.execute();
	for (const table of factTables) {
		await tx
			.deleteFrom(table)
			.where('unit_id', '=', unitId)
			.where('pseudonym', '=', pseudonym)
			.execute();
	}
}
