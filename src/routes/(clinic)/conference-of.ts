import type { Colleague } from '#server/care/list-staff.ts';
import type { Conference as Read } from '#server/care/read-conference.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { Conference } from '#ui/clinic/conference/conference.ts';
import type { Contacts } from '#ui/common/contacts.ts';
import { namesOf } from './names-of.ts';
import { personParts } from './team/[episode]/person-parts.ts';
import { suggestionParts } from './team/[episode]/suggestion-parts.ts';

interface Ground {
	readonly colleagues: readonly Colleague[];
	readonly contacts: Contacts;
	readonly language: InterfaceLanguage;
	readonly now: Date;
}

/** A case conference as the components show it; names and contacts in their places. */
export function conferenceOf(
	{ episode, page, hasKept, isClosed, notFor }: Read,
	{ colleagues, contacts, language, now }: Ground
): Conference {
	const nameOf = namesOf(colleagues, language);
	return {
		...personParts({ episode, page, nameOf, contacts, language, now }),
		suggestions: suggestionParts(page, { contacts, nameOf, language }),
		hasKept,
		isClosed,
		notFor
	};
}
