import { describe, expect, it } from 'vitest';
import { areas } from '../areas.ts';
import { fillMessage } from '../message.ts';
import { pseudoMessages, pseudoText, withPseudo } from './pseudo-text.ts';

describe('the pseudo language', () => {
	it('marks words, grows by a third, and leaves arguments and contacts alone', () => {
		expect(pseudoText('Neste')).toBe('⟦Néšţé ···⟧');
		expect(pseudoText('Ring {{contact.emergency}} nå')).toContain('{{contact.emergency}}');
		expect(pseudoText('Side {page} av {pages}')).toMatch(/Šídé \{page\} áv \{pages\}/);
	});

	it('every message of the interface can be said in it', () => {
		const values = new Proxy({}, { get: () => 3, has: () => true });
		for (const { messages } of areas) {
			for (const [key, message] of Object.entries(pseudoMessages(messages.nb))) {
				expect(fillMessage(message, 'nb', values), key).toMatch(/^⟦.*⟧$/s);
			}
		}
	});

	it('comes into content as one more language of each text', () => {
		expect(withPseudo({ a: [{ nb: 'ja', en: 'yes' }], b: 'ja' }, 'qps')).toEqual({
			a: [{ nb: 'ja', en: 'yes', qps: '⟦já ···⟧' }],
			b: 'ja'
		});
	});
});
