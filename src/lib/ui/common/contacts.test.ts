import { describe, expect, it } from 'vitest';
import { dialled, plainWords, stretchesOf, type Contacts } from './contacts.ts';

const contacts: Contacts = {
	emergency: { name: { nb: 'Nødtelefon' }, phone: '113' },
	'crisis-centre': { name: { nb: 'Krisesenteret' }, phone: '+47 00 00 00 00' }
};

describe('contacts in a text', () => {
	it('stand where the content asks for them', () => {
		expect(stretchesOf('Ring {{contact.crisis-centre}} nå.', contacts)).toEqual([
			{ words: 'Ring ' },
			{ contact: contacts['crisis-centre'] },
			{ words: ' nå.' }
		]);
	});

	it('are the emergency number when the unit has no such contact', () => {
		const words = 'Ring {{contact.violence-helpline}}';
		expect(plainWords(words, contacts, 'nb')).toBe('Ring Nødtelefon 113');
		expect(plainWords(words, {}, 'nb')).toBe('Ring nødtelefonen 113');
		expect(plainWords(words, {}, 'en')).toBe('Ring the emergency number 113');
	});

	it('can be dialled', () => {
		expect(dialled('+47 00 00 00 00')).toBe('tel:+4700000000');
		expect(dialled('116 006')).toBe('tel:116006');
	});
});
