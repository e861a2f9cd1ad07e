import { textIn, type Text } from '#engine/text.ts';
import { plainWords, type Contacts } from '#ui/common/contacts.ts';
import type { InterfaceLanguage } from '#texts/language.ts';

/** What an alert is about, in words. Its cause keeps the text of the content that raised it. */
export function alertWords(
	cause: Readonly<Record<string, unknown>>,
	language: InterfaceLanguage,
	contacts: Contacts = {}
): string {
	const text = cause['text'];
	if (typeof text !== 'object' || text === null) return '';
	return plainWords(textIn(text as Text, language).words, contacts, language);
}
