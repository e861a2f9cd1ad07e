import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../scripts/house/build.mjs';
import { openTarget, type Target } from './target.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		target: Target;
	}
}

/** One served app for every test that leaves it as it was. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	await ensureBuilt();
	const opened = await openTarget();
	project.provide('target', opened.target);
	return opened.close;
}
