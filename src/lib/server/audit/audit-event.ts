import type { Actor } from '../auth/actor.ts';
import type { CareObject } from '../auth/authorise.ts';
import type { AuditEventTable, AuditOutcome } from '../db/tables/audit.ts';
import type { Selectable } from 'kysely';

/** Words and numbers about a deed. Never answers, names or reasons: nothing here is sealed. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** Something that was done, or that somebody was refused. */
export interface AuditedDeed {
	readonly actor: Actor;
	readonly act: string;
	readonly outcome: AuditOutcome;
	readonly object: Pick<CareObject, 'kind' | 'id' | 'unitId'>;
	readonly detail?: AuditDetail;
}

export type AuditRow = Selectable<AuditEventTable>;

/** The chains: one per unit, and one for what belongs to none. */
export type ChainId = AuditRow['unit_id'];

/** What stands before the first event of a chain. */
export const beginning = 'beginning';
