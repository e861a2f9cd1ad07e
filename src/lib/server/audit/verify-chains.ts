import type { App } from '../app.ts';
import type { ChainId } from './audit-event.ts';
import { verifyAudit, type AuditAnchor, type AuditVerdict } from './verify-audit.ts';

export interface ChainVerdict {
	readonly chain: ChainId;
	readonly anchors: number;
	readonly verdict: AuditVerdict;
}

/** Verifies every chain that has events, an end, or an anchor elsewhere. */
export async function verifyChains(
	app: Pick<App, 'db' | 'vault'>,
	anchors: ReadonlyMap<ChainId, readonly AuditAnchor[]>
): Promise<readonly ChainVerdict[]> {
	const heads = await app.db.read.selectFrom('audit_head').select('unit_id').execute();
	const events = await app.db.read.selectFrom('audit_event').select('unit_id').distinct().execute();
	const chains = new Set([...heads, ...events].map((row) => row.unit_id));
	for (const chain of anchors.keys()) chains.add(chain);

	const verdicts: ChainVerdict[] = [];
	for (const chain of [...chains].sort()) {
		const known = anchors.get(chain) ?? [];
		verdicts.push({
			chain,
			anchors: known.length,
			verdict: await verifyAudit(app, chain, known)
		});
	}
	return verdicts;
}
