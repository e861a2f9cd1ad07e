import type { Answers } from '#engine/answers/answer.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { reportForm } from '#engine/scoring/report-form.ts';
import { auditByHand, auditVector, auditVectorCount } from '../property/audit-formula.ts';
import { shippedInstrument } from '../property/shipped-form.ts';
import type { Bench } from './bench.ts';

const form = shippedInstrument('audit');
const evaluated = evaluation({ forms: [form], suggestions: [] });
const context = { facts: { sex: 'female' } };

// Spread over all vectors, so that both skip rules take part.
const vectors = Array.from({ length: 1024 }, (_, i) =>
	auditVector((i * 1_234_567) % auditVectorCount)
);
const responses: readonly Answers[] = vectors.map((vector) =>
	Object.fromEntries(
		vector.map((value, i) => [`audit.item-${i + 1}`, { state: 'answered', value } as const])
	)
);

let turn = 0;
const next = <T>(list: readonly T[]): T => list[turn++ & 1023] as T;

export const benches: readonly Bench[] = [
	{
		what: 'AUDIT: load ten answers, all scores with intervals and bands',
		ours: { name: 'evaluation.load', run: () => evaluated.load(next(responses), context) },
		floor: { name: 'by hand', run: () => auditByHand(next(vectors), false) },
		goal: { microseconds: 1 }
	},
	{
		what: 'AUDIT: the same, and the whole report',
		ours: {
			name: 'load and report',
			run: () => {
				evaluated.load(next(responses), context);
				return reportForm(form, evaluated);
			}
		}
	}
];
