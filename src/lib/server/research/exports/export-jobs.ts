import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { App } from '../../app.ts';
import type { StaffId, UnitId } from '../../ids.ts';

export type ExportState = 'running' | 'ready' | 'cancelled' | 'failed' | 'disk-full';

/** A package that is being made, or was. */
export interface ExportJob {
	readonly id: string;
	readonly unitId: UnitId;
	readonly staffId: StaffId;
	readonly fileName: string;
	state: ExportState;
	done: number;
	of: number;
	/** Where the package lies once it is ready. */
	readonly path: string;
	readonly stop: AbortController;
}

/** Thrown within the work when its owner cancels it. */
export class ExportCancelled extends Error {}

const jobsOf = new WeakMap<App, Map<string, ExportJob>>();
const hoursKept = 1;

/** The packages that this process is making. They are gone when it ends: nothing half is left. */
export function exportJobs(app: App): Map<string, ExportJob> {
	let jobs = jobsOf.get(app);
	if (!jobs) jobsOf.set(app, (jobs = new Map()));
	return jobs;
}

export function exportFolder(app: App): string {
	return join(app.settings.dataFolder, 'exports');
}

/** Does the work of a job; its state says how it went. Never throws. */
export async function runExport(
	job: ExportJob,
	make: (told: (done: number, of: number) => void) => Promise<ReadableStream<Uint8Array>>
): Promise<void> {
	const part = `${job.path}.part`;
	try {
		const stream = await make((done, of) => {
			[job.done, job.of] = [done, of];
			if (job.stop.signal.aborted) throw new ExportCancelled();
		});
		await mkdir(join(job.path, '..'), { recursive: true, mode: 0o700 });
		// Under another name until it is whole.
		await pipeline(
			Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]),
			createWriteStream(part, { mode: 0o600 }),
			{ signal: job.stop.signal }
		);
		await rename(part, job.path);
		job.state = 'ready';
	} catch (error) {
		await rm(part, { force: true });
		job.state = stateAfter(error, job);
	}
}

function stateAfter(error: unknown, job: ExportJob): ExportState {
	if (error instanceof ExportCancelled || job.stop.signal.aborted) return 'cancelled';
	const code = error instanceof Error && 'code' in error ? error.code : null;
	return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'failed';
}

/** Removes packages that nobody has fetched for a while, also those of a process that has ended. */
export async function removeOldExports(app: App): Promise<void> {
	const folder = exportFolder(app);
	const names = await readdir(folder).catch(() => []);
	const oldest = Date.now() - hoursKept * 3600 * 1000;
	for (const name of names) {
		const path = join(folder, name);
		const found = await stat(path).catch(() => null);
		if (found && found.mtimeMs < oldest) await rm(path, { force: true });
	}
	for (const job of exportJobs(app).values()) {
		if (job.state !== 'running' && !(await stat(job.path).catch(() => null))) {
			exportJobs(app).delete(job.id);
		}
	}
}
