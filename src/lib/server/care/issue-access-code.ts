import { newAccessCode } from '../auth/access-code.ts';
import { accessCodeIndex } from '../auth/redeem-access-code.ts';
import { verb } from '../auth/verb.ts';
import { instant, instantIn, type Instant } from '../clock.ts';
import type { AnsweringMode } from '../db/tables/assignment.ts';
import { newId, type AccessCodeId, type AssignmentId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { theAssignment } from './objects/the-assignment.ts';

export interface IssuedAccessCode {
	readonly accessCodeId: AccessCodeId;
	/** Shown once, to be handed over; only its index is kept. */
	readonly code: string;
	readonly expiresAt: Instant;
}

/** A one-time code for an assignment. An earlier code that was not used stops working. */
export const issueAccessCode = verb(
	{
		name: 'issueAccessCode',
		capability: 'code:issue',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId; mode: AnsweringMode }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, actor, object, write }, input): Promise<IssuedAccessCode> => {
		if (object.status === 'withdrawn') {
			throw new ServerRefusal(
				'closed',
				'This assignment was withdrawn.',
				'Assign the forms again, then make a code.'
			);
		}
		const code = newAccessCode();
		const id: AccessCodeId = newId();
		const expiresAt = instantIn(app.clock, app.settings.accessCodeDays * 24 * 3600);
		const now = instant(app.clock);
		await write(async (tx) => {
			await tx
				.updateTable('access_code')
				.set({ revoked_at: now })
				.where('unit_id', '=', object.unitId)
				.where('assignment_id', '=', object.assignmentId)
				.where('redeemed_at', 'is', null)
				.where('revoked_at', 'is', null)
				.execute();
			await tx
				.insertInto('access_code')
				.values({
					unit_id: object.unitId,
					id,
					assignment_id: object.assignmentId,
					code_index: accessCodeIndex(app, code),
					mode: input.mode,
					issued_at: now,
					issued_by: actor.kind === 'staff' ? actor.staffId : null,
					expires_at: expiresAt,
					late_tries: 0,
					redeemed_at: null,
					revoked_at: null
				})
				.execute();
		});
		return { accessCodeId: id, code, expiresAt };
	}
);
