import { join } from 'node:path';
import type { Language } from '#engine/text.ts';
import { catalogueOf } from '#research/query/catalogue.ts';
import { checkQuery } from '#research/query/check-query.ts';
import type { Query, QueryProblem } from '#research/query/query.ts';
import { verb } from '../../auth/verb.ts';
import { theUnit } from '../../care/objects/the-unit.ts';
import { newId } from '../../ids.ts';
import { ServerRefusal } from '../../server-refusal.ts';
import { aggregateScores } from '../aggregate-scores.ts';
import { exportPackage, zipped } from '../export-package.ts';
import { projectFor } from '../projects/project-for.ts';
import type { ProjectId } from '../projects/project.ts';
import { researchSettingsOf } from '../research-settings.ts';
import { exportFolder, exportJobs, removeOldExports, runExport } from './export-jobs.ts';

export interface ToExport {
	readonly query: Query;
	readonly projectId: ProjectId | null;
	readonly reason: string;
	readonly language: Language;
	/** What the package is called when it is fetched. */
	readonly fileName: string;
}

const mostAtOnce = 2;

/**
 * Begins to make a package, and returns at once. What is wrong with the query or the project is
 * said before anything is begun; the figures themselves are asked for, logged and audited by
 * `aggregateScores`.
 */
export const startExport = verb(
	{
		name: 'startExport',
		capability: 'research:aggregate',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async (
		{ app, actor },
		{ query, projectId, reason, language, fileName }: ToExport
	): Promise<{ readonly id: string } | { readonly problems: readonly QueryProblem[] }> => {
		await projectFor(app, actor, projectId);
		const settings = await researchSettingsOf(app.db.read, actor.unitId);
		const checked = checkQuery(query, catalogueOf(app.content.current), settings, app.clock.now());
		if ('problems' in checked) return checked;
		await removeOldExports(app);
		const jobs = exportJobs(app);
		const own = [...jobs.values()].filter(
			({ staffId, state }) => staffId === actor.staffId && state === 'running'
		);
		if (own.length >= mostAtOnce) {
			throw new ServerRefusal(
				'too-many-tries',
				'Two packages are being made already.',
				'Wait until one is ready, or cancel it.'
			);
		}
		const id = newId<'export'>();
		const job = {
			id,
			unitId: actor.unitId,
			staffId: actor.staffId,
			fileName,
			state: 'running' as const,
			done: 0,
			of: checked.periods.length,
			path: join(exportFolder(app), `${id}.zip`),
			stop: new AbortController()
		};
		jobs.set(id, job);
		void runExport(job, async (onProgress) => {
			const asked = { query, kind: 'download', projectId, reason, onProgress } as const;
			const outcome = await aggregateScores(app, actor, asked);
			if ('problems' in outcome) throw new Error('The query was checked before.');
			return zipped(exportPackage(app, outcome, language));
		});
		return { id };
	}
);
