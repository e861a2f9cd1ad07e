import { capabilitiesOf } from '../auth/capabilities.ts';
import { verb } from '../auth/verb.ts';
import { instant, instantIn } from '../clock.ts';
import type { ShareId } from '../db/tables/share.ts';
import { newId, type EpisodeId, type StaffId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { theEpisode } from './objects/the-episode.ts';
import { refuseEmptyWords } from './real-words.ts';

export interface NewShare {
	readonly episodeId: EpisodeId;
	/** The address under which the colleague signs in. */
	readonly email: string;
	readonly purpose: string;
	readonly days: number;
	/** The person has been told and has nothing against it. */
	readonly isAgreed: boolean;
}

export const longestShare = 14;
const daySeconds = 24 * 3600;

/**
 * Lets a colleague read the case conference of one person for some days: to read only, without what
 * the person has kept from the team. Every reading stands in the person's own access log.
 */
export const shareConference = verb(
	{
		name: 'shareConference',
		capability: 'conference:share',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: (app, actor, input: NewShare) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object, write }, input): Promise<ShareId> => {
		refuseEmptyWords(input.purpose, 'What the colleague needs it for is missing.');
		if (!input.isAgreed || !(input.days >= 1 && input.days <= longestShare)) {
			throw new ServerRefusal(
				'invalid',
				'The person has not been asked, or the time is too long.',
				'Ask the person first, and choose at most two weeks.'
			);
		}
		const { unitId, episodeId, personKey } = object;
		const staffId = await colleagueAt(input.email);
		const id: ShareId = newId();
		await write((tx) =>
			tx
				.insertInto('share')
				.values({
					unit_id: unitId,
					id,
					episode_id: episodeId,
					staff_id: staffId,
					shared_by: actor.staffId,
					sealed_purpose: personKey.seal(input.purpose.trim(), 'share', id, 'sealed_purpose'),
					shared_at: instant(app.clock),
					ends_at: instantIn(app.clock, input.days * daySeconds)
				})
				.execute()
		);
		return id;

		async function colleagueAt(email: string): Promise<StaffId> {
			const rows = await app.db.read
				.selectFrom('staff')
				.innerJoin('staff_role', 'staff_role.staff_id', 'staff.id')
				.select(['staff.id', 'staff_role.role'])
				.where('email', '=', email.trim().toLowerCase())
				.where('disabled_at', 'is', null)
				.execute();
			const reading = rows.find(({ role }) => capabilitiesOf[role].includes('conference:read'));
			if (reading && reading.id !== actor.staffId) return reading.id;
			throw new ServerRefusal(
				'not-found',
				'No colleague signs in with this address.',
				'Check the address. Whoever has no account cannot be shared with.'
			);
		}
	}
);
