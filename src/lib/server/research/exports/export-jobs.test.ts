import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newId, type StaffId, type UnitId } from '../../ids.ts';
import { runExport, type ExportJob } from './export-jobs.ts';

const folder = mkdtempSync(join(tmpdir(), 'terskel-full-'));
// A disk of our own that is really full, where this machine lets us have one.
const options = ['-t', 'tmpfs', '-o', 'size=64k', 'terskel-full', folder];
const isSmallDisk = spawnSync('mount', options).status === 0;

afterAll(() => {
	if (isSmallDisk) spawnSync('umount', [folder]);
	rmSync(folder, { recursive: true, force: true });
});

function newJob(): ExportJob {
	const id = newId<'export'>();
	return {
		id,
		unitId: 'unit' as UnitId,
		staffId: 'staff' as StaffId,
		fileName: 'pakke.zip',
		state: 'running',
		done: 0,
		of: 1,
		path: join(folder, `${id}.zip`),
		stop: new AbortController()
	};
}

/** A megabyte in small parts; `fail` is called after each. */
function megabyte(fail: (part: number) => void = () => undefined): ReadableStream<Uint8Array> {
	let part = 0;
	return new ReadableStream({
		pull(controller) {
			if (part === 64) return controller.close();
			controller.enqueue(new Uint8Array(16_384).fill(1));
			fail(part++);
		}
	});
}

describe('a package that is being made', () => {
	it.runIf(isSmallDisk)('on a disk that gets full leaves nothing half, and says why', async () => {
		const job = newJob();
		await runExport(job, async () => megabyte());
		expect(job.state).toBe('disk-full');
		expect(readdirSync(folder)).toEqual([]);
	});

	it.each(['ENOSPC', 'EDQUOT'])('told %s in the middle leaves nothing half', async (code) => {
		const job = newJob();
		await runExport(job, async () =>
			megabyte((part) => {
				if (part === 2) throw Object.assign(new Error('no room'), { code });
			})
		);
		expect(job.state).toBe('disk-full');
		expect(readdirSync(folder)).toEqual([]);
	});

	it('cancelled in the middle leaves nothing half', async () => {
		const job = newJob();
		await runExport(job, async () => megabyte((part) => part === 2 && job.stop.abort()));
		expect(job.state).toBe('cancelled');
		expect(readdirSync(folder)).toEqual([]);
	});

	it('that stays within the room is there whole', async () => {
		const job = newJob();
		await runExport(job, async () => new Blob(['whole']).stream());
		expect(job.state).toBe('ready');
		expect(readdirSync(folder)).toEqual([`${job.id}.zip`]);
		rmSync(job.path);
	});
});
