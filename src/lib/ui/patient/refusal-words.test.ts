import { describe, expect, it } from 'vitest';
import { readAnswer } from '#engine/answers/read-answers.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { sayToPatient } from '#texts/patient/say-to-patient.ts';
import { refusalWords } from './refusal-words.ts';
import { numberItem, rowsItem, textItem } from './testing/sample-items.ts';

const say = await sayToPatient('nb');

function wordsFor(raw: unknown, item: CompiledItem): string {
	const read = readAnswer(raw, item);
	if (!('refusal' in read)) throw new Error('was not refused');
	return refusalWords(read.refusal, item, say);
}

describe('words for what could not be kept', () => {
	it('say the limits that there are', () => {
		expect(wordsFor('30', numberItem)).toBe('Skriv et tall fra 0 til 24.');
		expect(wordsFor('-1', { ...numberItem, min: 0, max: undefined } as never)).toBe(
			'Skriv 0 eller mer.'
		);
	});

	it('say what to write instead', () => {
		expect(wordsFor('mange', numberItem)).toContain('for eksempel 3 eller 1,5');
		expect(wordsFor('x'.repeat(401), textItem)).toContain('400');
	});

	it('say which row, in the words of the question', () => {
		const raw = [
			{ id: 'a', cells: { who: 'søster' } },
			{ id: 'b', cells: { since: 'i fjor' } }
		];
		expect(wordsFor(raw, rowsItem)).toContain('Nummer 2, Hvor lenge har dere kjent hverandre?');
	});
});
