import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Entry = { optionalDependencies?: Record<string, string>; resolved?: string };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Entry>;
};

describe('package-lock.json', () => {
	// npm leaves out, without a word, what the registry did not have; `npm ci` then refuses it all.
	it('names every platform’s packages', () => {
		const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies).filter(
				(name) =>
					!(`node_modules/${name}` in lock.packages) &&
					!(`${path}/node_modules/${name}` in lock.packages)
			)
		);
		expect(missing).toEqual([]);
	});

	it('names no download host', () => {
		const hosts = Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? []);
		expect(hosts).toEqual([]);
	});
});
