import type { App } from '../app.ts';
import { inGroups } from '../db/in-groups.ts';
import type { AuditedDeed } from './audit-event.ts';
import { recordAudit } from './record-audit.ts';

interface Waiting {
	readonly deed: AuditedDeed;
	readonly resolve: () => void;
	readonly reject: (error: unknown) => void;
}

const queues = new WeakMap<App, (one: Waiting) => void>();

/**
 * Appends a deed that has written nothing itself. The readings of a page are as many events and one
 * commit; each resolves once it is durable, so that nobody sees what is not in the chain.
 */
export function recordReading(app: App, deed: AuditedDeed): Promise<void> {
	const add = queues.get(app) ?? inGroups<Waiting>((group) => append(app, group));
	queues.set(app, add);
	return new Promise((resolve, reject) => add({ deed, resolve, reject }));
}

async function append(app: App, group: readonly Waiting[]): Promise<void> {
	const deeds = group.map(({ deed }) => deed);
	await app.db
		.write((tx) => recordAudit(tx, app, ...deeds))
		.then(
			() => group.forEach(({ resolve }) => resolve()),
			(error: unknown) => group.forEach(({ reject }) => reject(error))
		);
}
