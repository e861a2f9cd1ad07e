import { textIn, type Language, type Text } from '#engine/text.ts';

/** Somebody to call; which ones there are is the unit's to decide. */
export interface Contact {
	readonly name: Text;
	readonly phone: string;
}

/** By the name that content uses: `emergency`, `crisis-centre` … */
export type Contacts = Readonly<Record<string, Contact>>;

/** A stretch of words, or a contact in the middle of them. */
export type Stretch = { readonly words: string } | { readonly contact: Contact };

/** The number that always answers in Norway, should a unit have none of its own. */
const emergency: Contact = {
	name: { nb: 'nødtelefonen', en: 'the emergency number' },
	phone: '113'
};

/** Who to call first. */
export function emergencyOf(contacts: Contacts): Contact {
	return contacts['emergency'] ?? emergency;
}

const placeholder = /\{\{contact\.([a-z-]+)\}\}/;

/** Puts contacts in the places of `{{contact.x}}`. One that the unit lacks becomes its emergency one. */
export function stretchesOf(words: string, contacts: Contacts): readonly Stretch[] {
	return words.split(placeholder).flatMap((part, place): readonly Stretch[] => {
		if (place % 2 === 1) {
			return [{ contact: contacts[part] ?? emergencyOf(contacts) }];
		}
		return part === '' ? [] : [{ words: part }];
	});
}

/** Who it is, and the number. */
export function contactWords({ name, phone }: Contact, language: Language): string {
	return `${textIn(name, language).words} ${phone}`;
}

/** Words without links, for places that hold plain text only. */
export function plainWords(words: string, contacts: Contacts, language: Language): string {
	return stretchesOf(words, contacts)
		.map((stretch) =>
			'words' in stretch ? stretch.words : contactWords(stretch.contact, language)
		)
		.join('');
}

/** What a phone dials: digits and a leading plus. */
export function dialled(phone: string): string {
	return `tel:${phone.replace(/(?!^\+)\D/g, '')}`;
}
