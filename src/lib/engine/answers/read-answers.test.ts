import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { choice, scale, yesNo } from '../testing/items.ts';
import { readAnswers } from './read-answers.ts';

const asked = form(
	yesNo('a').with({ aliases: ['q1'] }),
	scale('b', 0, 10),
	choice('constructor', 'x')
).compiled();

describe('2.3 answers from outside', () => {
	it('reads by id, alias and full name', () => {
		const { answers } = readAnswers({ q1: 'yes', 'f.b': '3' }, asked);
		expect(answers).toEqual({
			'f.a': { state: 'answered', value: 'yes' },
			'f.b': { state: 'answered', value: 3 }
		});
	});

	it('refuses by item and leaves the others alone', () => {
		const read = readAnswers({ a: 'yes', b: 11 }, asked);
		expect(Object.keys(read.answers)).toEqual(['f.a']);
		expect(read.refused).toEqual({ b: { code: 'out-of-range', details: { min: 0, max: 10 } } });
	});

	it('names what is no item, also keys that every object has', () => {
		const raw = JSON.parse('{"__proto__":"x","toString":"x","c":1,"constructor":"x"}') as object;
		const read = readAnswers({ ...raw }, asked);
		expect(read.unknown).toEqual(expect.arrayContaining(['toString', 'c']));
		expect(read.answers).toEqual({ 'f.constructor': { state: 'answered', value: 'x' } });
	});

	it('what was not said is absent, what was declined is not', () => {
		const { answers } = readAnswers({ a: '', b: { state: 'declined' } }, asked);
		expect(answers).toEqual({ 'f.b': { state: 'declined' } });
	});
});
