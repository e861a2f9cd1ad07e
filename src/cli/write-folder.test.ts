import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFolder } from './write-folder.ts';

const disk = mkdtempSync(join(tmpdir(), 'terskel-full-'));
const options = ['-t', 'tmpfs', '-o', 'size=64k', 'terskel-full', disk];
const isSmallDisk = spawnSync('mount', options).status === 0;

afterAll(() => {
	if (isSmallDisk) spawnSync('umount', [disk]);
	rmSync(disk, { recursive: true, force: true });
});

const files = [
	{ path: 'METHODS.md', content: 'how it was counted' },
	{ path: 'data/long.csv', content: new Uint8Array(1_000_000) }
];

describe('an export as a folder', () => {
	it.runIf(isSmallDisk)('leaves nothing on a disk that gets full, and says so', async () => {
		await expect(writeFolder(join(disk, 'out'), files)).rejects.toThrow(/disk is full/);
		expect(readdirSync(disk)).toEqual([]);
	});

	it('leaves nothing where a file cannot be written, and an earlier export as it was', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'terskel-out-'));
		writeFileSync(join(folder, 'METHODS.md'), 'earlier');
		const bad = [files[0]!, { path: 'METHODS.md/under-a-file.csv', content: '' }];
		await expect(writeFolder(join(folder, 'out'), bad)).rejects.toThrow();
		expect(readdirSync(folder)).toEqual(['METHODS.md']);
		rmSync(folder, { recursive: true });
	});
});
