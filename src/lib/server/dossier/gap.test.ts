import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { openContent } from '../content/open-content.ts';
import { gapBetween } from './gap.ts';

const { forms } = await openContent();
const items = new Map(
	forms
		.flatMap((form) => form.sections.flatMap((section) => section.items))
		.map((one) => [one.name, one])
);
const item = (name: string) => items.get(name) as CompiledItem;
const said = (value: AnswerValue): Answer => ({ state: 'answered', value });

describe('the gap between two views of one question', () => {
	it('counts steps on the scale of the question', () => {
		const heard = item('participation.heard');
		expect(gapBetween(said(4), said(1), heard)).toEqual({ kind: 'apart', by: 3, of: 4 });
		expect(gapBetween(said(2), said(2), heard)).toEqual({ kind: 'same' });
	});

	it('says that "don’t know" is different, not how far away it is', () => {
		const wish = item('gender-and-setting-preference.setting-wish');
		expect(gapBetween(said('unsure'), said('mixed'), wish)).toEqual({ kind: 'different' });
		expect(gapBetween(said('own-room'), said('mixed'), wish)).toEqual({
			kind: 'apart',
			by: 2,
			of: 5
		});
	});

	it('says nothing of own words, nor where one of the two has not answered', () => {
		expect(gapBetween(said('a'), said('b'), item('participation.what-should-change'))).toBe(null);
		const heard = item('participation.heard');
		expect(gapBetween(said(4), { state: 'declined' }, heard)).toBe(null);
	});
});
