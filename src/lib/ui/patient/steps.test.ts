import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps.ts';
import { choiceItem, noteItem, textItem } from './testing/sample-items.ts';

describe('one question at a time', () => {
	it('keeps a note with the question after it', () => {
		expect(stepsOf([noteItem, choiceItem, textItem])).toEqual([[noteItem, choiceItem], [textItem]]);
	});

	it('keeps a note at the end with the question before it', () => {
		expect(stepsOf([choiceItem, noteItem])).toEqual([[choiceItem, noteItem]]);
	});

	it('is one step when there is only something to read, and none when there is nothing', () => {
		expect(stepsOf([noteItem])).toEqual([[noteItem]]);
		expect(stepsOf([])).toEqual([]);
	});
});
