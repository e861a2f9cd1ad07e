import { describe, expect, it } from 'vitest';
import { saidWords } from './said-words.ts';
import * as samples from './testing/sample-items.ts';

describe('an answer as one reads it', () => {
	it('is in the words of the options', () => {
		expect(saidWords('unsure', samples.choiceItem, 'nb')).toEqual(['Vet ikke']);
		expect(saidWords(['family', 'peers'], samples.choicesItem, 'nb')).toEqual([
			'Familie',
			'Folk som har vært gjennom det samme'
		]);
		expect(saidWords(['sleep', 'money'], samples.rankItem, 'en')).toEqual([
			'Sleep',
			'Money and debt'
		]);
	});

	it('has its unit, its rung, its date as people write it', () => {
		expect(saidWords(6.5, samples.numberItem, 'nb')).toEqual(['6,5 timer']);
		expect(saidWords(6, samples.ladderItem, 'nb')).toEqual(['6']);
		expect(saidWords(0, samples.rulerItem, 'nb')).toEqual(['0: Ikke viktig']);
		expect(saidWords('2015-06-03~', samples.dateItem, 'nb')).toEqual(['ca. 3.6.2015']);
		expect(saidWords('as-child', samples.dateItem, 'nb')).toEqual(['Som barn']);
	});

	it('has a line for each thing in a list, a group, a balance', () => {
		expect(saidWords(['lage mat', 'lytte'], samples.listItem, 'nb')).toEqual(['lage mat', 'lytte']);
		const row = { id: 'r1', cells: { who: 'søster', since: '1990~' } };
		expect(saidWords([row], samples.rowsItem, 'nb')).toEqual([
			'Hvem er det? søster · Hvor lenge har dere kjent hverandre? ca. 1990'
		]);
		expect(saidWords({ left: ['ro'], right: [] }, samples.balanceItem, 'nb')).toEqual([
			'Det som er bra med å fortsette som nå: ro'
		]);
	});
});
