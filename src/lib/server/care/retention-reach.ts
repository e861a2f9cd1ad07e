import type { App } from '../app.ts';
import type { Queries } from '../db/database.ts';
import type { PersonId, UnitId } from '../ids.ts';
import { pseudonymOf } from '../vault/pseudonym.ts';
import { endedBefore, type Ended } from './ended-before.ts';
import {
	monthsBefore,
	retentionRulesOf,
	type RetentionPurpose,
	type RetentionRules
} from './retention-rules.ts';
import { countRunOutAccess } from './run-out-access.ts';
import { pseudonymsInResearch } from './score-facts.ts';

/** What the rule of one purpose reaches today. */
export interface RetentionReach {
	readonly purpose: RetentionPurpose;
	/** Null when there is no rule; then nothing is reached. */
	readonly months: number | null;
	/** People; for `access` codes and phrases. */
	readonly goes: number;
	/** What a legal hold keeps, beside those. */
	readonly held: number;
}

export interface RetentionPreview {
	readonly rules: RetentionRules;
	readonly reaches: readonly RetentionReach[];
	/** Whose record has passed its time: erased one by one, by somebody. */
	readonly people: readonly Ended[];
}

/** What is reached in a unit today, by its own rules or as if they were others. */
export async function retentionReach(
	app: App,
	unitId: UnitId,
	asIf: Partial<RetentionRules> = {}
): Promise<RetentionPreview> {
	const rules = { ...(await retentionRulesOf(app.db.read, unitId)), ...asIf };
	const { treatment, research, access } = rules;
	const people = await peopleReached(app, unitId, treatment);
	const inResearch = await researchReached(app, unitId, research);
	const ranOut =
		access === null
			? { goes: 0, held: 0 }
			: await countRunOutAccess(app.db.read, unitId, monthsBefore(app.clock, access));
	return {
		rules,
		reaches: [
			{ purpose: 'treatment', months: treatment, ...counted(people) },
			{ purpose: 'research', months: research, ...counted(inResearch) },
			{ purpose: 'access', months: access, ...ranOut }
		],
		people
	};
}

async function peopleReached(
	app: App,
	unitId: UnitId,
	months: number | null
): Promise<readonly Ended[]> {
	return months === null ? [] : endedBefore(app.db.read, unitId, monthsBefore(app.clock, months));
}

/** Whoever is still in research though their time there is over. */
export async function researchReached(
	app: App,
	unitId: UnitId,
	months: number | null
): Promise<readonly Ended[]> {
	const ended = await peopleReached(app, unitId, months);
	if (ended.length === 0) return [];
	const there = await pseudonymsInResearch(app.db.read, unitId);
	return ended.filter(({ personId }) => there.has(pseudonymOf(app.vault, unitId, personId)));
}

function counted(people: readonly Ended[]): { readonly goes: number; readonly held: number } {
	const held = people.filter(({ isHeld }) => isHeld).length;
	return { goes: people.length - held, held };
}

/** Whether one person's time in research is over; a hold stops that clock, too. */
export async function isOverInResearch(
	db: Queries,
	app: App,
	unitId: UnitId,
	personId: PersonId
): Promise<boolean> {
	const { research } = await retentionRulesOf(db, unitId);
	if (research === null) return false;
	const ended = await endedBefore(db, unitId, monthsBefore(app.clock, research), personId);
	return ended.some(({ isHeld }) => !isHeld);
}
