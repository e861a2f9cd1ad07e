import { readAnchors } from '../audit/anchors.ts';
import { verifyAudit, type AuditVerdict } from '../audit/verify-audit.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

export interface AuditCheck {
	readonly verdict: AuditVerdict;
	/** How many anchors of this installation's own file were held against it. */
	readonly anchors: number;
}

/** Verifies the chain of the unit from its first event to its last. */
export const checkAudit = verb(
	{
		name: 'checkAudit',
		capability: 'audit:read',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<AuditCheck> => {
		const unitId = unitIdOf(actor);
		const anchors = readAnchors(app.settings.auditAnchorFile).get(unitId) ?? [];
		return { verdict: await verifyAudit(app, unitId, anchors), anchors: anchors.length };
	}
);
