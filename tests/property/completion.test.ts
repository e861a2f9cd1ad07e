import { describe, expect, it } from 'vitest';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { tolerance } from '#engine/conditions/truth.ts';
import type { ScoreReport } from '#engine/scoring/report.ts';
import type { Context } from '#engine/answers/answer.ts';
import { Answered } from '#engine/testing/answered.ts';
import {
	arbitraryAnswers,
	arbitraryForm,
	type ArbitraryForm,
	type FormShape
} from './arbitrary-form.ts';
import { fc, seeded } from './seed.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A form, some answers, and more answers: only what had no value gets one. */
function responseAndMore(shape: FormShape) {
	return arbitraryForm(shape).chain((one) =>
		fc.record({
			one: fc.constant(one),
			first: arbitraryAnswers(one.values),
			later: arbitraryAnswers(one.values),
			context: fc.constantFrom<Context[]>(
				{},
				...(shape.facts ? [{ facts: { age: 20, sex: 'male' }, phase: 'intake' }] : []),
				...(shape.facts ? [{ facts: { age: 15 }, phase: 'review' }] : [])
			)
		})
	);
}

function withMore(first: Raw, later: Raw, isKept: (value: unknown) => boolean): Raw {
	return Object.fromEntries(
		Object.entries(first).map(([id, value]) => [id, isKept(value) ? value : later[id]])
	);
}

const isAnswered = (value: unknown) =>
	value !== undefined && !(typeof value === 'object' && value !== null && 'state' in value);
const isDeclined = (value: unknown) =>
	typeof value === 'object' && value !== null && 'state' in value && value.state === 'declined';

function expectWithin(before: Answered, after: Answered): void {
	const reportsNow = after.report.scores;
	for (const [i, earlier] of before.report.scores.entries()) {
		const now = reportsNow[i] as ScoreReport;
		const { id, rule } = earlier.score;
		if (earlier.kind === 'truth' && now.kind === 'truth') {
			if (earlier.truth !== 'unknown') expect([id, now.truth]).toEqual([id, earlier.truth]);
		} else if (earlier.kind === 'band' && now.kind === 'band') {
			expect([id, earlier.possible]).toEqual([id, expect.arrayContaining([...now.possible])]);
		} else {
			const [lower, upper] = before.interval(id);
			const [nowLower, nowUpper] = after.interval(id);
			// A mean of nothing is no number; completing a response may hide everything it counts.
			if (Number.isNaN(nowLower)) continue;
			expect([id, rule.kind, nowLower >= lower - tolerance]).toEqual([id, rule.kind, true]);
			expect([id, rule.kind, nowUpper <= upper + tolerance]).toEqual([id, rule.kind, true]);
		}
	}
}

describe('7.9 completing a response leads into the interval and the bands shown before', () => {
	it.each([
		['plain forms', {}],
		["forms with don't know", { unsure: true }],
		['forms that look at facts and the phase', { facts: true }]
	] as const)('%s: declined may be answered too', (_what, shape) => {
		fc.assert(
			fc.property(responseAndMore(shape), ({ one, first, later, context }) => {
				const compiled = one.draft.compiled();
				const before = new Answered(compiled, first, context);
				const after = new Answered(compiled, withMore(first, later, isAnswered), context);
				expectWithin(before, after);
			}),
			seeded(300)
		);
	});

	it('forms that give declining a meaning: what was declined stays declined', () => {
		fc.assert(
			fc.property(responseAndMore({ states: true }), ({ one, first, later, context }) => {
				const compiled = one.draft.compiled();
				const isKept = (value: unknown) => isAnswered(value) || isDeclined(value);
				const before = new Answered(compiled, first, context);
				expectWithin(before, new Answered(compiled, withMore(first, later, isKept), context));
			}),
			seeded(300)
		);
	});
});

describe('4.2 a complete response leaves nothing open', () => {
	it('every interval has closed, every truth is known', () => {
		const complete = arbitraryForm().chain((one) =>
			fc.record({
				one: fc.constant(one),
				answers: fc.record(
					Object.fromEntries(
						Object.entries(one.values).map(([id, values]) => [id, fc.constantFrom(...values)])
					)
				)
			})
		);
		fc.assert(
			fc.property(complete, ({ one, answers }: { one: ArbitraryForm; answers: Raw }) => {
				const form: CompiledForm = one.draft.compiled();
				const done = new Answered(form, answers, { facts: { sex: 'female' } });
				for (const report of done.report.scores) {
					const { id } = report.score;
					expect(report.isComplete).toBe(true);
					if (report.kind === 'truth') expect(report.truth).not.toBe('unknown');
					else if (report.kind === 'number') {
						const [lower, upper] = done.interval(id);
						expect([id, Object.is(lower, upper) || lower === upper]).toEqual([id, true]);
					} else if (id !== 'mean-band') expect([id, report.possible.length]).toEqual([id, 1]);
				}
			}),
			seeded(300)
		);
	});
});
