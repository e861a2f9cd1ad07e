import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { StaffActor } from '../auth/actor.ts';
import { restricted } from '../auth/authorise.ts';
import { countTry, refuseTooManyTries, type Limited } from '../auth/rate-limit.ts';
import { verb } from '../auth/verb.ts';
import { instant, instantIn } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { BreakGlassId } from '../db/tables/emergency.ts';
import { newId, type EpisodeId, type PersonId, type UnitId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { unwrapPersonKey } from '../vault/person-key.ts';
import { isPast } from './objects/is-past.ts';
import { isRestricted } from './objects/is-restricted.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';
import { numberIndex } from './person-number.ts';

export interface Emergency {
	/** A number of anybody in the installation, or an episode of the own unit. */
	readonly who: { readonly number: string } | { readonly episodeId: EpisodeId };
	readonly reason: string;
}

const shortestReason = 15;

/**
 * Opens a person's things outside the own work, to read, for some hours. The person's unit is
 * told and reviews it; the person sees it. Whoever guesses at numbers is stopped.
 */
export const breakGlass = verb(
	{
		name: 'breakGlass',
		capability: 'glass:break',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ app, actor, write }, input: Emergency): Promise<readonly EpisodeId[]> => {
		const reason = input.reason.trim();
		if (reason.length < shortestReason) {
			throw new ServerRefusal('invalid', 'The reason is missing.', 'Write why you need this now.');
		}
		const limits: readonly Limited[] = [
			{ rule: { name: 'break-glass', tries: 5, windowSeconds: 3600 }, key: actor.staffId }
		];
		await refuseTooManyTries(app, limits);
		const found = await findEpisodes(app, unitIdOf(actor), input.who);
		if (found.length === 0) {
			await countTry(app, limits);
			throw new ServerRefusal(
				'not-found',
				'Nobody is found by this.',
				'Check the number. If the person is new, begin a course of treatment.'
			);
		}
		const needed = found.filter(
			(one) => one.unitId !== actor.unitId || one.isPast || one.isRestricted
		);
		// In the own unit a person's wish is set aside by whoever answers for the unit.
		const isWish = needed.some((one) => one.isRestricted && one.unitId === actor.unitId);
		if (isWish && !actor.roles.includes('lead')) throw restricted();
		if (needed.length === 0) {
			throw new ServerRefusal(
				'conflict',
				'This person is in your own unit already.',
				'Open them from the work list.'
			);
		}
		await write(async (tx) => {
			for (const one of needed) await open(tx, app, actor, one, reason);
		});
		return needed.map((one) => one.episodeId);
	}
);

interface FoundEpisode {
	readonly unitId: UnitId;
	readonly episodeId: EpisodeId;
	readonly personId: PersonId;
	readonly wrapped: string | null;
	readonly isPast: boolean;
	readonly isRestricted: boolean;
}

async function findEpisodes(
	app: App,
	ownUnit: UnitId,
	who: Emergency['who']
): Promise<readonly FoundEpisode[]> {
	const index = 'number' in who ? numberIndex(app.vault, who.number) : '';
	if ('number' in who && index === '') return [];
	const rows = await app.db.read
		.selectFrom('episode as e')
		.innerJoin('person as p', (join) =>
			join.onRef('p.unit_id', '=', 'e.unit_id').onRef('p.id', '=', 'e.person_id')
		)
		.innerJoin('person_key as k', (join) =>
			join.onRef('k.unit_id', '=', 'e.unit_id').onRef('k.person_id', '=', 'e.person_id')
		)
		.select(['e.unit_id', 'e.id', 'e.person_id', 'e.ended_at', 'k.wrapped'])
		.where('k.wrapped', 'is not', null)
		.where((row) =>
			'number' in who
				? row('p.number_index', '=', index)
				: row.and([row('e.unit_id', '=', ownUnit), row('e.id', '=', who.episodeId)])
		)
		.orderBy('e.started_at', 'desc')
		.execute();
	const found = rows.map(async (row) => ({
		unitId: row.unit_id,
		episodeId: row.id,
		personId: row.person_id,
		wrapped: row.wrapped,
		isPast: isPast(app, row.ended_at),
		isRestricted: await isRestricted(app.db.read, row.unit_id, row.person_id)
	}));
	return Promise.all(found);
}

async function open(
	tx: Queries,
	app: App,
	actor: StaffActor,
	{ unitId, episodeId, personId, wrapped }: FoundEpisode,
	reason: string
): Promise<void> {
	const id: BreakGlassId = newId();
	const key = unwrapPersonKey(app.vault, unitId, personId, wrapped);
	await tx
		.insertInto('break_glass')
		.values({
			unit_id: unitId,
			id,
			episode_id: episodeId,
			person_id: personId,
			staff_id: actor.staffId,
			staff_unit_id: unitIdOf(actor),
			sealed_reason: key.seal(reason, 'break_glass', id, 'sealed_reason'),
			opened_at: instant(app.clock),
			ends_at: instantIn(app.clock, app.settings.sessions.emergencyHours * 3600),
			reviewed_at: null,
			reviewed_by: null,
			verdict: null,
			sealed_review: null
		})
		.execute();
	// In the chain of the person's unit: there it is looked for, also by the person.
	await recordAudit(tx, app, {
		actor,
		act: 'breakGlass',
		outcome: 'done',
		object: { kind: 'episode', id: episodeId, unitId },
		detail: { breakGlass: id }
	});
}
