import { describe, expect, it } from 'vitest';
import { auditByHand, auditVector, auditVectorCount } from './audit-formula.ts';
import { auditReader } from './audit-reading.ts';

/** Coprime to the number of vectors: the sample visits 20,000 different ones, spread evenly. */
const stride = 1_234_567;
const sampleSize = 20_000;

describe('AUDIT against an independent formula (all vectors: tests/deep)', () => {
	it('a sample of 20,000 vectors', () => {
		const read = auditReader();
		const seen = new Set<number>();
		const wrong: unknown[] = [];
		for (let i = 0; i < sampleSize; i++) {
			const number = (i * stride) % auditVectorCount;
			seen.add(number);
			const vector = auditVector(number);
			const isMan = i % 2 === 0;
			const [byHand, byEngine] = [auditByHand(vector, isMan), read(vector, isMan)];
			if (JSON.stringify(byHand) !== JSON.stringify(byEngine))
				wrong.push({ vector, byHand, byEngine });
		}
		expect(seen.size).toBe(sampleSize);
		expect(wrong).toEqual([]);
	});
});
