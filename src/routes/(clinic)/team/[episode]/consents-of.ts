import { textIn } from '#engine/text.ts';
import type { PublishedContent } from '#server/content/published-content.ts';
import type { ConsentEvent } from '#server/care/read-consents.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { ConsentAct, ConsentLine } from '#ui/clinic/person/consent.ts';
import {
	aboutRelative,
	purposes,
	relativesForm,
	subjectsOf
} from '../../../(patient)/s/samtykke/choices.ts';

type Content = Pick<PublishedContent, 'currentForm'>;

/** What the person has said yes and no to: each purpose once, with all that was said before. */
export function consentsOf(
	events: readonly ConsentEvent[],
	content: Content,
	language: InterfaceLanguage
): readonly ConsentLine[] {
	const own = purposes.map(({ purpose }) => purpose as string);
	const said = [...new Set(events.map(({ purpose }) => purpose))];
	const named = said.filter((purpose) => !own.includes(purpose));
	return [...own, ...named].map((purpose) => {
		const acts = events.filter((one) => one.purpose === purpose).map(actOf);
		const last = events.findLast((one) => one.purpose === purpose);
		const form = purposes.find((one) => one.purpose === purpose)?.form ?? relativesForm;
		const { name, about } = aboutRelative(last?.detail ?? {});
		const subjects = subjectsOf(content.currentForm(relativesForm), language);
		return {
			purpose,
			question: textIn(content.currentForm(form).title, language).words,
			name: own.includes(purpose) ? null : name,
			about: about.map((value) => subjects.find((one) => one.value === value)?.text.words ?? value),
			now: acts.at(-1) ?? null,
			before: acts.slice(0, -1).toReversed()
		};
	});
}

function actOf({ act, at, text }: ConsentEvent): ConsentAct {
	return { act, at, version: text.version };
}
