import { describe, expect, it } from 'vitest';
import {
	auditByHand,
	auditVector,
	auditVectorCount,
	type AuditResult
} from '../property/audit-formula.ts';
import { auditReader } from '../property/audit-reading.ts';

function isSame(a: AuditResult, b: AuditResult): boolean {
	return (Object.keys(a) as (keyof AuditResult)[]).every((key) => a[key] === b[key]);
}

describe('AUDIT, all 3,515,625 answer vectors against an independent formula', () => {
	it.each([
		['men', true],
		['women', false]
	])('%s', { timeout: 600_000 }, (_who, isMan) => {
		const read = auditReader();
		let wrong = 0;
		let first: unknown;
		for (let number = 0; number < auditVectorCount; number++) {
			const vector = auditVector(number);
			const byHand = auditByHand(vector, isMan);
			if (isSame(byHand, read(vector, isMan))) continue;
			wrong++;
			first ??= { vector, byHand };
		}
		expect({ wrong, first }).toEqual({ wrong: 0, first: undefined });
	});
});
