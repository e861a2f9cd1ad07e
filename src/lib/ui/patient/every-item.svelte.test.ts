import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { ask, posted } from './testing/ask.ts';
import { expectAccessible } from './testing/axe.ts';
import * as samples from './testing/sample-items.ts';

const keptAnswers: readonly [CompiledItem, AnswerValue][] = [
	[samples.choiceItem, 'no'],
	[samples.choicesItem, ['family', 'peers']],
	[samples.ladderItem, 5],
	[samples.rulerItem, 0],
	[samples.numberItem, 6.5],
	[samples.dateItem, '2015-06-03~'],
	[samples.dateItem, 'as-teenager'],
	[samples.textItem, 'Å sove\nog å spise'],
	[samples.listItem, ['lage mat', 'lytte']],
	[
		samples.rowsItem,
		[
			{ id: 'r1', cells: { who: 'søster', knows: 'yes', since: '1990~' } },
			{ id: 'r7', cells: { who: 'bror' } }
		]
	],
	[samples.rankItem, ['sleep', 'housing']],
	[samples.balanceItem, { left: ['ro'], right: ['søvn', 'penger'] }]
];

describe('every item type, as it was answered before', () => {
	it.each(keptAnswers)(
		'$0.type: posts the same answer again with a script',
		async (item, value) => {
			await ask(item, { kept: value });
			expect(posted(item)).toEqual({ answer: { state: 'answered', value } });
		}
	);

	it.each(keptAnswers)('$0.type: and without one', async (item, value) => {
		await ask(item, { kept: value, isScripted: false });
		expect(posted(item)).toEqual({ answer: { state: 'answered', value } });
	});
});

describe('every item type, not answered', () => {
	for (const isScripted of [true, false]) {
		it.each(samples.answerableSamples)(
			`2.3 coercion: $type: posts nothing (script: ${isScripted})`,
			async (item) => {
				await ask(item, { isScripted });
				expect(posted(item)).toEqual({ answer: { state: 'open' } });
			}
		);
	}
});

describe('every item type, for everybody', () => {
	for (const isScripted of [true, false]) {
		it.each([...samples.answerableSamples, samples.noteItem, samples.calculatedItem])(
			`$type ($id): axe finds nothing, light and dark (script: ${isScripted})`,
			async (item) => {
				await ask(item, { isScripted, isAlone: true });
				await expectAccessible();
			}
		);
	}

	it.each(samples.answerableSamples)(
		'$type ($id): every target is at least 44 px high',
		async (item) => {
			await ask(item, { isAlone: true });
			const targets = document.querySelectorAll('form :is(button, summary, label:has(input))');
			for (const target of targets) {
				expect(target.getBoundingClientRect().height, target.textContent).toBeGreaterThanOrEqual(
					44
				);
			}
		}
	);

	it.each(samples.answerableSamples)('$type ($id): fits on 320 px', async (item) => {
		await ask(item, { isAlone: true });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});
});
