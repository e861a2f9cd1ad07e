import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { number, scale } from '../testing/items.ts';

const declined = { state: 'declined' };

describe('4.6 critical items', () => {
	const asked = form(scale('a', 0, 3), number('b')).critical('a', { item: 'a', atLeast: 1 });

	it('fires as soon as it is answered', () => {
		expect(asked.answer({ a: 1 }).report.critical).toHaveLength(1);
		expect(asked.answer({ a: 0 }).report.critical).toHaveLength(0);
	});

	it.each([undefined, declined])('%o is unknown, never safe', (a) => {
		const { critical, criticalUnknown } = asked.answer({ a }).report;
		expect(critical).toEqual([]);
		expect(criticalUnknown.map(({ item }) => item)).toEqual(['f.a']);
	});

	it('may look at a fact, also the first time it is read', () => {
		const minor = asked.critical('a', {
			all: [
				{ item: 'a', atLeast: 1 },
				{ fact: 'age', below: 18 }
			]
		});
		expect(minor.answer({ a: 1 }, { facts: { age: 17 } }).report.critical).toHaveLength(1);
	});
});
