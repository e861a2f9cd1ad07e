import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { liveWithoutScores } from './live-form.ts';
import { liveWithScores } from './live-with-scores.ts';
import { formOf } from './testing/sample-form.ts';
import { choiceItem } from './testing/sample-items.ts';

/** A chain in which each question shows after a "yes" to the one before it. */
const chain = Array.from({ length: 5 }, (_, place): CompiledItem => {
	const id = `item-${place}`;
	const before = { item: `sample.item-${place - 1}` };
	return {
		...choiceItem,
		id,
		name: `sample.${id}`,
		...(place === 0
			? {}
			: { when: { op: 'item', ref: before, test: { op: 'in', values: ['yes'] } } })
	};
});

const answer: fc.Arbitrary<Answer> = fc.oneof(
	fc.constantFrom('yes', 'no', 'unsure').map((value) => ({ state: 'answered' as const, value })),
	fc.constantFrom('open', 'skipped', 'declined').map((state) => ({ state: state as 'open' }))
);

describe('3.3 visibility on the page', () => {
	it('is that of the whole engine, whatever was answered in which order', () => {
		const said = fc.tuple(fc.nat({ max: 4 }), answer);
		fc.assert(
			fc.property(fc.array(said), (all) => {
				const light = liveWithoutScores(formOf(chain), 'nb');
				const whole = liveWithScores(formOf(chain), 'nb');
				for (const [place, one] of all) {
					light.set(`sample.item-${place}`, one);
					whole.set(`sample.item-${place}`, one);
					expect([...light.world.shown]).toEqual([...whole.world.shown]);
				}
			})
		);
	});
});
