import { verb } from '../auth/verb.ts';
import { instant, type Instant } from '../clock.ts';
import type { BreakGlassId, BreakGlassVerdict } from '../db/tables/emergency.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { unwrapPersonKey } from '../vault/person-key.ts';
import { theBreakGlass } from './objects/the-break-glass.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

export interface EmergencyToReview {
	readonly breakGlassId: BreakGlassId;
	readonly by: string;
	readonly ofUnit: string;
	readonly isOwn: boolean;
	readonly openedAt: Instant;
	readonly endsAt: Instant;
	/** Null once the person was erased. */
	readonly reason: string | null;
	/** How many things about the person were read in that time. */
	readonly reads: number;
	readonly verdict: BreakGlassVerdict | null;
	readonly review: string | null;
}

/** How many openings wait for somebody to look at them. */
export const countUnreviewedEmergencies = verb(
	{
		name: 'countUnreviewedEmergencies',
		capability: 'glass:review',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<number> => {
		const { waiting } = await app.db.read
			.selectFrom('break_glass')
			.select((row) => row.fn.countAll<number>().as('waiting'))
			.where('unit_id', '=', unitIdOf(actor))
			.where('reviewed_at', 'is', null)
			.executeTakeFirstOrThrow();
		return waiting;
	}
);

/** Who broke the glass for people of the unit, and why: what waits first, then the newest. */
export const listEmergencies = verb(
	{
		name: 'listEmergencies',
		capability: 'glass:review',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly EmergencyToReview[]> => {
		const unitId = unitIdOf(actor);
		const rows = await app.db.read
			.selectFrom('break_glass as g')
			.innerJoin('staff as s', 's.id', 'g.staff_id')
			.innerJoin('unit as u', 'u.id', 'g.staff_unit_id')
			.innerJoin('person_key as k', (join) =>
				join.onRef('k.unit_id', '=', 'g.unit_id').onRef('k.person_id', '=', 'g.person_id')
			)
			.selectAll('g')
			.select(['s.name as by_name', 'u.name as of_unit', 'k.wrapped'])
			.select((row) =>
				row
					.selectFrom('audit_event as a')
					.select(({ fn }) => fn.countAll<number>().as('reads'))
					.whereRef('a.unit_id', '=', 'g.unit_id')
					.whereRef('a.actor_id', '=', row.ref('g.staff_id'))
					.whereRef('a.at', '>=', 'g.opened_at')
					.whereRef('a.at', '<=', 'g.ends_at')
					.where('a.act', 'like', 'read%')
					.where('a.outcome', '=', 'done')
					.as('reads')
			)
			.where('g.unit_id', '=', unitId)
			.orderBy('g.opened_at', 'desc')
			.limit(200)
			.execute();
		const lines = rows.map((row): EmergencyToReview => {
			const key = row.wrapped && unwrapPersonKey(app.vault, unitId, row.person_id, row.wrapped);
			const open = (sealed: string | null, column: string) =>
				key && sealed ? key.open<string>(sealed, 'break_glass', row.id, column) : null;
			return {
				breakGlassId: row.id,
				by: row.by_name,
				ofUnit: row.of_unit,
				isOwn: row.staff_id === actor.staffId,
				openedAt: row.opened_at,
				endsAt: row.ends_at,
				reason: open(row.sealed_reason, 'sealed_reason'),
				reads: Number(row.reads ?? 0),
				verdict: row.verdict,
				review: open(row.sealed_review, 'sealed_review')
			};
		});
		return lines.toSorted((a, b) => Number(a.verdict !== null) - Number(b.verdict !== null));
	}
);

export interface EmergencyReview {
	readonly breakGlassId: BreakGlassId;
	readonly verdict: BreakGlassVerdict;
	readonly note: string;
}

/** A lead says whether it was right. Nobody reviews what they opened themselves. */
export const reviewEmergency = verb(
	{
		name: 'reviewEmergency',
		capability: 'glass:review',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: EmergencyReview) => theBreakGlass(app, actor, input.breakGlassId)
	},
	async ({ app, actor, object, write }, { verdict, note }): Promise<void> => {
		if (object.openedBy === actor.staffId) {
			throw new ServerRefusal(
				'not-allowed',
				'You opened this yourself.',
				'Another lead or the auditor reviews it.'
			);
		}
		await write(async (tx) => {
			const reviewed = await tx
				.updateTable('break_glass')
				.set({
					reviewed_at: instant(app.clock),
					reviewed_by: actor.staffId,
					verdict,
					sealed_review: object.personKey.seal(
						note,
						'break_glass',
						object.breakGlassId,
						'sealed_review'
					)
				})
				.where('unit_id', '=', object.unitId)
				.where('id', '=', object.breakGlassId)
				.where('reviewed_at', 'is', null)
				.executeTakeFirst();
			if (reviewed.numUpdatedRows === 1n) return;
			throw new ServerRefusal('conflict', 'It was reviewed already.', 'Load the list again.');
		});
	}
);
