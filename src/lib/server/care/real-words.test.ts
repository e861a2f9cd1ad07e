import { describe, expect, it } from 'vitest';
import { hasRealWords } from './real-words.ts';

describe('real words', () => {
	it.each(['Snakket alene.', 'Hun vil vente', 'ringte mor 112', 'Øl på rommet'])(
		'%j says something',
		(text) => {
			expect(hasRealWords(text)).toBe(true);
		}
	);

	it.each(['', ' ', '.', '...', '-', 'ok', 'x y z', 'xxx', '123', '!?!'])(
		'%j says nothing',
		(text) => {
			expect(hasRealWords(text)).toBe(false);
		}
	);
});
