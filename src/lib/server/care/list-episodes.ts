import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { AssignmentStatus } from '../db/tables/assignment.ts';
import type { AssignmentId, EpisodeId, UnitId } from '../ids.ts';
import { unwrapPersonKey } from '../vault/person-key.ts';
import type { Identity } from './identity.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

export interface WorkListAssignment {
	readonly assignmentId: AssignmentId;
	readonly packageId: string | null;
	readonly moment: string;
	readonly dueOn: string | null;
	readonly status: AssignmentStatus;
	readonly forms: number;
	readonly opened: number;
	readonly submitted: number;
}

/** A line of the work list. */
export interface WorkListRow {
	readonly episodeId: EpisodeId;
	readonly identity: Identity;
	readonly phase: string;
	readonly startedAt: Instant;
	/** What is out, and what was given last; oldest first. */
	readonly assignments: readonly WorkListAssignment[];
	readonly openAlerts: number;
}

/** Running episodes of the unit: those with open alerts first, then the newest. */
export const listEpisodes = verb(
	{
		name: 'listEpisodes',
		capability: 'episode:list',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly WorkListRow[]> => {
		const unitId = unitIdOf(actor);
		const [episodes, assignments, alerts] = await Promise.all([
			readEpisodes(app, unitId),
			readAssignments(app, unitId),
			countOpenAlerts(app, unitId)
		]);
		const rows = episodes.map((row): WorkListRow => {
			const key = unwrapPersonKey(app.vault, unitId, row.person_id, row.wrapped);
			return {
				episodeId: row.id,
				identity: key.open(row.sealed_identity, 'person', row.person_id, 'sealed_identity'),
				phase: row.phase,
				startedAt: row.started_at,
				assignments: assignments.get(row.id) ?? [],
				openAlerts: alerts.get(row.id) ?? 0
			};
		});
		return rows.toSorted((a, b) => Number(b.openAlerts > 0) - Number(a.openAlerts > 0));
	}
);

function readEpisodes(app: App, unitId: UnitId) {
	return app.db.read
		.selectFrom('episode')
		.innerJoin('person', (join) =>
			join
				.onRef('person.unit_id', '=', 'episode.unit_id')
				.onRef('person.id', '=', 'episode.person_id')
		)
		.innerJoin('person_key', (join) =>
			join
				.onRef('person_key.unit_id', '=', 'episode.unit_id')
				.onRef('person_key.person_id', '=', 'episode.person_id')
		)
		.select(['episode.id', 'episode.person_id', 'phase', 'started_at'])
		.select(['sealed_identity', 'wrapped'])
		.where('episode.unit_id', '=', unitId)
		.where('ended_at', 'is', null)
		.where('wrapped', 'is not', null)
		.orderBy('started_at', 'desc')
		.orderBy('episode.id', 'desc')
		.execute();
}

async function readAssignments(
	app: App,
	unitId: UnitId
): Promise<ReadonlyMap<EpisodeId, readonly WorkListAssignment[]>> {
	const rows = await app.db.read
		.selectFrom('assignment as a')
		.innerJoin('episode as e', (join) =>
			join.onRef('e.unit_id', '=', 'a.unit_id').onRef('e.id', '=', 'a.episode_id')
		)
		.select(['a.id', 'a.episode_id', 'a.package_id', 'a.moment', 'a.due_on', 'a.status'])
		.where('a.unit_id', '=', unitId)
		.where('e.ended_at', 'is', null)
		.where(({ or, eb, not, exists, selectFrom }) =>
			or([
				eb('a.status', '=', 'open'),
				not(
					exists(
						selectFrom('assignment as later')
							.select('later.id')
							.whereRef('later.unit_id', '=', 'a.unit_id')
							.whereRef('later.episode_id', '=', 'a.episode_id')
							.whereRef('later.id', '>', 'a.id')
					)
				)
			])
		)
		.orderBy('a.id')
		.execute();
	const ids = rows.map((row) => row.id);
	const progress = await readProgress(app, unitId, ids);
	const lines = rows.map(
		(row) =>
			[
				row.episode_id,
				{
					assignmentId: row.id,
					packageId: row.package_id,
					moment: row.moment,
					dueOn: row.due_on,
					status: row.status,
					...(progress.get(row.id) ?? { forms: 0, opened: 0, submitted: 0 })
				}
			] as const
	);
	return new Map(
		[...Map.groupBy(lines, ([episodeId]) => episodeId)].map(([episodeId, of]) => [
			episodeId,
			of.map(([, line]) => line)
		])
	);
}

type Progress = Pick<WorkListAssignment, 'forms' | 'opened' | 'submitted'>;

/** As many ids as a statement takes on every engine. */
const idsAtOnce = 500;

async function readProgress(
	app: App,
	unitId: UnitId,
	ids: readonly AssignmentId[]
): Promise<ReadonlyMap<AssignmentId, Progress>> {
	const progress = new Map<AssignmentId, Progress>();
	for (let from = 0; from < ids.length; from += idsAtOnce) {
		const some = ids.slice(from, from + idsAtOnce);
		// Counted apart: to find each form's response takes longer than to count both.
		const [given, answered] = await Promise.all([
			app.db.read
				.selectFrom('assignment_form')
				.select((row) => ['assignment_id', row.fn.countAll<number>().as('forms')])
				.where('unit_id', '=', unitId)
				.where('assignment_id', 'in', some)
				.groupBy('assignment_id')
				.execute(),
			app.db.read
				.selectFrom('response')
				.select((row) => ['assignment_id', row.fn.countAll<number>().as('opened')])
				.select((row) => row.fn.count<number>('submitted_at').as('submitted'))
				.where('unit_id', '=', unitId)
				.where('assignment_id', 'in', some)
				.groupBy('assignment_id')
				.execute()
		]);
		const byId = new Map(answered.map((row) => [row.assignment_id, row]));
		for (const { assignment_id, forms } of given) {
			const { opened = 0, submitted = 0 } = byId.get(assignment_id) ?? {};
			progress.set(assignment_id, { forms, opened, submitted });
		}
	}
	return progress;
}

async function countOpenAlerts(app: App, unitId: UnitId): Promise<ReadonlyMap<EpisodeId, number>> {
	const rows = await app.db.read
		.selectFrom('alert')
		.select((row) => ['episode_id', row.fn.countAll<number>().as('open')])
		.where('unit_id', '=', unitId)
		.where('closed_at', 'is', null)
		.groupBy('episode_id')
		.execute();
	return new Map(rows.map((row) => [row.episode_id, row.open]));
}
