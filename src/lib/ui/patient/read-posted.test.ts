import { describe, expect, it } from 'vitest';
import { readAnswer } from '#engine/answers/read-answers.ts';
import type { AnswerValue } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { itemTypes } from '#engine/item-types/item-types.ts';
import { inputOf } from './inputs/inputs.ts';
import { postedFields } from './posted-fields.ts';
import { readPosted } from './read-posted.ts';
import * as samples from './testing/sample-items.ts';

type Fields = readonly (readonly [string, string])[];

function read(item: CompiledItem, fields: Fields) {
	const [answer] = readPosted(postedFields([['shown', item.id], ...fields]), [item]);
	if (!answer) throw new Error('the question was not read');
	return answer;
}

function answerTo(item: CompiledItem, fields: Fields) {
	return readAnswer(read(item, fields).raw, item);
}

const answered = (value: AnswerValue) => ({ answer: { state: 'answered', value } });

/** Each type as a browser posts it without a script, and the answer that it is. */
const posts: readonly [CompiledItem, Fields, AnswerValue][] = [
	[samples.choiceItem, [['a.believes', 'yes']], 'yes'],
	[
		samples.choicesItem,
		[
			['a.supports', 'family'],
			['a.supports', 'peers']
		],
		['family', 'peers']
	],
	[samples.ladderItem, [['a.ladder', '0']], 0],
	[samples.numberItem, [['a.hours', '6,5']], 6.5],
	[samples.dateItem, [['a.first-time', '3.6.2015']], '2015-06-03'],
	[
		samples.dateItem,
		[
			['a.first-time', '2015'],
			['a.first-time.about', 'yes'],
			['a.first-time.period', '']
		],
		'2015~'
	],
	[
		samples.dateItem,
		[
			['a.first-time', ''],
			['a.first-time.period', 'as-teenager']
		],
		'as-teenager'
	],
	[samples.textItem, [['a.matters', 'Å sove']], 'Å sove'],
	[samples.listItem, [['a.good-at', 'lage mat\r\n\r\nlytte']], ['lage mat', 'lytte']],
	[
		samples.listItem,
		[
			['a.good-at', 'lage mat'],
			['a.good-at', 'lytte']
		],
		['lage mat', 'lytte']
	],
	[
		samples.rowsItem,
		[
			['a.people.rows', 'p1'],
			['a.people.p1.who', 'søster'],
			['a.people.p1.knows', 'unsure'],
			['a.people.p1.since', '1990'],
			['a.people.p1.since.about', 'yes'],
			['a.people.rows', 'p2'],
			['a.people.p2.who', '']
		],
		[{ id: 'p1', cells: { who: 'søster', knows: 'unsure', since: '1990~' } }]
	],
	[
		samples.rankItem,
		[
			['a.begin-with.housing', '2'],
			['a.begin-with.money', ''],
			['a.begin-with.sleep', '1'],
			['a.begin-with.family', '']
		],
		['sleep', 'housing']
	],
	[
		samples.balanceItem,
		[
			['a.weigh.left', 'ro\nvenner'],
			['a.weigh.right', 'søvn']
		],
		{ left: ['ro', 'venner'], right: ['søvn'] }
	]
];

describe('a page posted without a script', () => {
	it.each(posts)('$0.type: $1 is an answer', (item, fields, value) => {
		expect(answerTo(item, fields)).toEqual(answered(value));
	});

	it.each(posts)('2.3 coercion: $0.type: what was kept is read back the same', (item, _, value) => {
		for (const language of ['nb', 'en']) {
			const raw = inputOf(item).rawOf(value, item, language);
			expect(readAnswer(raw, item)).toEqual(answered(value));
		}
	});

	it.each(samples.answerableSamples)('2.3 coercion: $type: empty says nothing', (item) => {
		expect(answerTo(item, [])).toEqual({ answer: { state: 'open' } });
	});

	it('knows every item type that can be answered', () => {
		const answerable = [...itemTypes.values()].filter((type) => type.isAnswerable);
		const sampled = new Set(samples.answerableSamples.map((item) => item.type));
		expect([...sampled].sort()).toEqual(answerable.map(({ type }) => type).sort());
	});

	it('leaves questions that were not on the page alone', () => {
		expect(readPosted(postedFields([['a.believes', 'yes']]), [samples.choiceItem])).toEqual([]);
	});

	it('2.1: skips, declines and opens again by a button', () => {
		for (const state of ['skipped', 'declined', 'open'] as const) {
			const fields: Fields = [['state.believes', state]];
			expect(answerTo(samples.choiceItem, fields)).toEqual({ answer: { state } });
		}
	});

	it('2.1: a declined question stays declined when another button sends the page', () => {
		expect(answerTo(samples.choiceItem, [['was.believes', 'declined']])).toEqual({
			answer: { state: 'declined' }
		});
	});

	it('2.1: an answer goes before the state in which the question stood', () => {
		const fields: Fields = [
			['was.people', 'skipped'],
			['a.people.rows', 'p1'],
			['a.people.p1.who', 'bror']
		];
		expect(answerTo(samples.rowsItem, fields)).toEqual(
			answered([{ id: 'p1', cells: { who: 'bror' } }])
		);
	});

	it('2.1: blank rows leave the state as it stood', () => {
		const fields: Fields = [
			['was.people', 'skipped'],
			['a.people.rows', 'p1'],
			['a.people.p1.who', '']
		];
		expect(answerTo(samples.rowsItem, fields)).toEqual({ answer: { state: 'skipped' } });
	});

	it('no button makes a state that is not a person’s to say', () => {
		const fields: Fields = [
			['state.believes', 'unclear'],
			['a.believes', 'no']
		];
		expect(answerTo(samples.choiceItem, fields)).toEqual(answered('no'));
	});

	it('2.4: hears the wish to talk', () => {
		expect(read(samples.choiceItem, [['talk.believes', 'yes']]).wantsToTalk).toBe(true);
		expect(read(samples.choiceItem, []).wantsToTalk).toBe(false);
	});

	it('lets the engine refuse two things in one place, instead of choosing between them', () => {
		const fields: Fields = [
			['a.begin-with.housing', '1'],
			['a.begin-with.sleep', '1']
		];
		expect(answerTo(samples.rankItem, fields)).toMatchObject({ refusal: { code: 'duplicate' } });
	});

	it('a written date goes before a time of life', () => {
		const fields: Fields = [
			['a.first-time', '2012'],
			['a.first-time.period', 'as-child']
		];
		expect(answerTo(samples.dateItem, fields)).toEqual(answered('2012'));
	});
});
