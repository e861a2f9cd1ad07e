import { describe, expect, it } from 'vitest';
import { fillMessage } from './message.ts';
import { sayIn } from './say.ts';

describe('messages', () => {
	it('put arguments in their places', () => {
		expect(fillMessage('Del {part} av {parts}', 'nb', { part: 2, parts: 5 })).toBe('Del 2 av 5');
	});

	it('choose the plural of the language', () => {
		const message = '{n, plural, =0 {ingen nye} one {# ny} other {# nye}}';
		expect([0, 1, 2].map((n) => fillMessage(message, 'nb', { n }))).toEqual([
			'ingen nye',
			'1 ny',
			'2 nye'
		]);
	});

	it('choose among words, with arguments inside', () => {
		const message = '{who, select, self {du selv} other {{name} for deg}}';
		expect(fillMessage(message, 'nb', { who: 'self', name: 'Kari' })).toBe('du selv');
		expect(fillMessage(message, 'nb', { who: 'else', name: 'Kari' })).toBe('Kari for deg');
	});

	it('write numbers as the language does', () => {
		expect(fillMessage('{n, number}', 'nb', { n: 1.5 })).toBe('1,5');
		expect(fillMessage('{n, number}', 'en', { n: 1.5 })).toBe('1.5');
	});

	it('leave an argument that was not given for all to see', () => {
		expect(fillMessage('Hei {name}', 'nb')).toBe('Hei {name}');
	});

	it('are said by key, with arguments that the compiler checks', () => {
		const nb = {
			plain: 'Hei',
			filled: '{n, plural, one {# dag} other {# dager}} til {when}'
		} as const;
		const say = sayIn<typeof nb>(nb, 'nb');
		expect(say('plain')).toBe('Hei');
		expect(say('filled', { n: 2, when: 'jul' })).toBe('2 dager til jul');
		// @ts-expect-error an argument is missing
		expect(say('filled', { n: 2 })).toContain('{when}');
	});
});
