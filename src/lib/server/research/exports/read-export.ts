import type { App } from '../../app.ts';
import type { StaffActor } from '../../auth/actor.ts';
import { verb } from '../../auth/verb.ts';
import { theUnit } from '../../care/objects/the-unit.ts';
import { exportJobs, type ExportJob, type ExportState } from './export-jobs.ts';

export interface ExportProgress {
	readonly state: ExportState;
	readonly done: number;
	readonly of: number;
	readonly fileName: string;
	/** Where it lies; for the server alone. */
	readonly path: string;
}

/** How far one's own package has come; null when it is not (or no longer) there. */
export const readExport = verb(
	{
		name: 'readExport',
		capability: 'research:aggregate',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, { id }: { readonly id: string }): Promise<ExportProgress | null> =>
		progressOf(app, actor, id)
);

/** The same for whoever fetches it; null also while it is not ready. */
export const takeExport = verb(
	{
		name: 'takeExport',
		capability: 'research:aggregate',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ app, actor }, { id }: { readonly id: string }): Promise<ExportProgress | null> => {
		const found = progressOf(app, actor, id);
		return found?.state === 'ready' ? found : null;
	}
);

function progressOf(app: App, actor: StaffActor, id: string): ExportProgress | null {
	const job = ownJob(exportJobs(app).get(id), actor);
	if (!job) return null;
	const { state, done, of, fileName, path } = job;
	return { state, done, of, fileName, path };
}

/** Stops making one's own package; nothing of it is left. */
export const cancelExport = verb(
	{
		name: 'cancelExport',
		capability: 'research:aggregate',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, { id }: { readonly id: string }): Promise<void> => {
		ownJob(exportJobs(app).get(id), actor)?.stop.abort();
	}
);

function ownJob(
	job: ExportJob | undefined,
	{ unitId, staffId }: { readonly unitId: string; readonly staffId: string }
): ExportJob | null {
	return job?.unitId === unitId && job.staffId === staffId ? job : null;
}
