import type { AskedCohort, AskedQuery } from '#research/query/near-duplicates.ts';
import type { App } from '../../app.ts';
import type { StaffActor, SystemActor } from '../../auth/actor.ts';
import { unitIdOf } from '../../care/objects/the-unit.ts';
import type { Project } from './project.ts';

const latest = 500;

/** What was asked before in a project; without one, what the same person asked without one. */
export async function askedBefore(
	app: App,
	actor: StaffActor | SystemActor,
	project: Project | null
): Promise<readonly AskedQuery[]> {
	let asked = app.db.read
		.selectFrom('research_export')
		.select(['query_hash', 'result_hash', 'cohort'])
		.where('unit_id', '=', unitIdOf(actor))
		.where('cohort', 'is not', null);
	asked = project
		? asked.where('project_id', '=', project.id)
		: asked
				.where('project_id', 'is', null)
				.where(
					'by',
					actor.kind === 'staff' ? '=' : 'is',
					actor.kind === 'staff' ? actor.staffId : null
				);
	const rows = await asked.orderBy('id', 'desc').limit(latest).execute();
	return rows.map(({ query_hash, result_hash, cohort }) => ({
		queryHash: query_hash,
		resultHash: result_hash,
		cohort: JSON.parse(cohort ?? '{}') as AskedCohort
	}));
}
