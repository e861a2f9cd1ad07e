import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, type UnitId } from '../ids.ts';
import type { Place } from './place.ts';
import { seal, unseal } from './seal.ts';

const key = randomBytes(32);
const here: Place = { table: 'answer_event', row: 'a', column: 'sealed', unit: newId<'unit'>() };

describe('sealed values', () => {
	it('open at their place as what they were', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const meant: unknown = JSON.parse(JSON.stringify(value));
				expect(unseal(key, seal(key, value, here), here)).toEqual(meant);
			})
		);
	});

	it.each<[string, Place]>([
		['another row', { ...here, row: 'b' }],
		['another column', { ...here, column: 'other' }],
		['another table', { ...here, table: 'other' }],
		['another unit', { ...here, unit: newId<'unit'>() as UnitId }]
	])('do not open when moved to %s', (_, elsewhere) => {
		expect(() => unseal(key, seal(key, 'word', here), elsewhere)).toThrow('does not open');
	});

	it('do not open with another key', () => {
		expect(() => unseal(randomBytes(32), seal(key, 'word', here), here)).toThrow('does not open');
	});

	it('do not open when a single bit was changed, cut or added', () => {
		const sealed = Buffer.from(seal(key, 'word', here).slice(3), 'base64url');
		fc.assert(
			fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
				const changed = Buffer.from(sealed);
				changed[bit >> 3]! ^= 1 << (bit & 7);
				const text = `s1.${changed.toString('base64url')}`;
				expect(() => unseal(key, text, here)).toThrow('does not open');
			})
		);
		for (const text of [
			'',
			's1.',
			's1.AAAA',
			's2.AAAA',
			`s1.${sealed.subarray(1).toString('base64url')}`
		]) {
			expect(() => unseal(key, text, here)).toThrow('does not open');
		}
	});

	it('never look the same twice', () => {
		expect(seal(key, 'word', here)).not.toBe(seal(key, 'word', here));
	});
});
