import { describe, expect, it } from 'vitest';
import type { Answer } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { truthName, type Truth } from '#engine/conditions/truth.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import { fc, seeded } from './seed.ts';
import { shippedInstrument } from './shipped-form.ts';

/** One option's place per item; null is open. */
type Partial = readonly (number | null)[];

/** Compares what is shown for a partial response with what all its completions come to. */
function tightness(form: CompiledForm) {
	const items = answerableItems(form);
	const options = items.map((item) => (item.options ?? []).map((option) => option.value));
	const evaluated = evaluation({ forms: [form], suggestions: [] });
	const { scores } = evaluated.world;
	const kinds = form.scores.map(({ name, rule }) => ({
		id: name,
		place: evaluated.places.score(name),
		kind: rule.kind
	}));

	function load(partial: Partial): void {
		const answers = partial.flatMap((option, i): [string, Answer][] =>
			option === null
				? []
				: [
						[
							items[i]?.name as string,
							{ state: 'answered', value: options[i]?.[option] as string | number }
						]
					]
		);
		evaluated.load(Object.fromEntries(answers), { facts: { sex: 'female' } });
	}

	function shown(): Record<string, unknown> {
		return Object.fromEntries(
			kinds.map(({ id, place, kind }) => {
				if (kind === 'truth' || kind === 'cutOff')
					return [id, truthName(scores.truth[place] as Truth)];
				if (kind === 'bands') return [id, endsOf(scores.possible[place] as number)];
				return [id, [scores.lower[place], scores.upper[place]]];
			})
		);
	}

	/** The least that covers every completion: computed by trying them all. */
	function reached(partial: Partial): Record<string, unknown> {
		const lower = kinds.map(() => Infinity);
		const upper = kinds.map(() => -Infinity);
		const truths = kinds.map(() => new Set<unknown>());
		const bits = kinds.map(() => 0);
		const complete = (i: number, so: Partial): void => {
			if (i < partial.length) {
				if (partial[i] !== null) return complete(i + 1, [...so, partial[i] as number]);
				options[i]?.forEach((_, option) => complete(i + 1, [...so, option]));
				return;
			}
			load(so);
			kinds.forEach(({ place }, k) => {
				lower[k] = Math.min(lower[k] as number, scores.lower[place] as number);
				upper[k] = Math.max(upper[k] as number, scores.upper[place] as number);
				truths[k]?.add(truthName(scores.truth[place] as Truth));
				bits[k] = (bits[k] as number) | (scores.possible[place] as number);
			});
		};
		complete(0, []);
		return Object.fromEntries(
			kinds.map(({ id, kind }, k) => {
				const found = [...(truths[k] as Set<unknown>)];
				if (kind === 'truth' || kind === 'cutOff')
					return [id, found.length === 1 ? found[0] : 'unknown'];
				if (kind === 'bands') return [id, endsOf(bits[k] as number)];
				return [id, [lower[k], upper[k]]];
			})
		);
	}

	return {
		items: options,
		expectTight(partial: Partial): void {
			load(partial);
			const told = shown();
			expect([partial, told]).toEqual([partial, reached(partial)]);
		}
	};
}

/** Lowest and highest band: those between may be jumped over, for bands go by the interval (4.4). */
function endsOf(bits: number): readonly [number, number] {
	return [31 - Math.clz32(bits & -bits), 31 - Math.clz32(bits)];
}

function* everyPartial(options: readonly (readonly unknown[])[]): Generator<Partial> {
	const [first, ...rest] = options;
	if (!first) {
		yield [];
		return;
	}
	for (const tail of everyPartial(rest)) {
		yield [null, ...tail];
		for (const option of first.keys()) yield [option, ...tail];
	}
}

describe('4.2 the ends of an interval are reached: it is never wider than what can still happen', () => {
	it.each(['audit-c', 'pc-ptsd-5'])('%s: every partial response', (id) => {
		const { items, expectTight } = tightness(shippedInstrument(id));
		for (const partial of everyPartial(items)) expectTight(partial);
	});

	it('audit: partial responses with up to three open questions', () => {
		const { items, expectTight } = tightness(shippedInstrument('audit'));
		const partial = fc
			.tuple(
				fc.tuple(...items.map((options) => fc.nat({ max: options.length - 1 }))),
				fc.uniqueArray(fc.nat({ max: items.length - 1 }), { minLength: 1, maxLength: 3 })
			)
			.map(([full, open]): Partial => full.map((option, i) => (open.includes(i) ? null : option)));
		fc.assert(
			fc.property(partial, (one) => expectTight(one)),
			seeded(250)
		);
	});
});
