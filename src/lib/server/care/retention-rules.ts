import type { Clock, Instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { UnitId } from '../ids.ts';

/** What has a clock of its own. The audit log is not here: it is kept at least as long as records. */
export const retentionPurposes = ['treatment', 'research', 'access'] as const;
export type RetentionPurpose = (typeof retentionPurposes)[number];

/**
 * Months by purpose; null keeps until somebody decides. `treatment` and `research` count from the
 * end of a person's last course of treatment, `access` from when a code or a phrase ran out.
 */
export type RetentionRules = Readonly<Record<RetentionPurpose, number | null>>;

/** The name under which a unit keeps its rules. */
export const retentionSetting = 'retention';

/** Until a unit decides: only what opens nothing any more goes by itself. */
const usualRules: RetentionRules = { treatment: null, research: null, access: 12 };

/** The rules that are in force in a unit. */
export async function retentionRulesOf(db: Queries, unitId: UnitId): Promise<RetentionRules> {
	const row = await db
		.selectFrom('unit_setting')
		.select('value')
		.where('unit_id', '=', unitId)
		.where('name', '=', retentionSetting)
		.executeTakeFirst();
	return row ? { ...usualRules, ...(JSON.parse(row.value) as RetentionRules) } : usualRules;
}

/** The moment so many months before now. */
export function monthsBefore(clock: Clock, months: number): Instant {
	const then = new Date(clock.now());
	then.setUTCMonth(then.getUTCMonth() - months);
	return then.toISOString();
}
