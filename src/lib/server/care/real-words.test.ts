import { describe, expect, it } from 'vitest';
import { fewestWordsOfAnAct, hasRealWords } from './real-words.ts';

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

	it.each(['Ringte henne.', 'Snakket alene. Avtalt ny samtale.', 'Called her sister'])(
		'%j names what somebody did',
		(text) => {
			expect(hasRealWords(text, fewestWordsOfAnAct)).toBe(true);
		}
	);

	it.each(['ordnet', 'OK ok', 'Ringte.', 'x x x x x x', '1234 5678 9012'])(
		'%j is no more than a tick',
		(text) => {
			expect(hasRealWords(text, fewestWordsOfAnAct)).toBe(false);
		}
	);
});
