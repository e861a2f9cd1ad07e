import type { CompiledForm, CompiledItem } from '#engine/compile/compiled.ts';
import { textIn, type Language, type Words } from '#engine/text.ts';
import type { ConsentEvent } from '#server/care/read-consents.ts';

/** What can be said yes or no to by itself, and the content whose text the person has before them. */
export const purposes = [
	{ purpose: 'treatment-information', form: 'consent-treatment', item: 'use-in-plan' },
	{ purpose: 'research', form: 'consent-research', item: 'aggregate' }
] as const;

export const relativesForm = 'consent-relatives';
const relative = 'relative:';
const aboutItem = 'about';

export type Standing = { readonly act: ConsentEvent['act']; readonly day: string } | null;

export interface Choice {
	readonly purpose: string;
	readonly question: Words;
	readonly notes: readonly Words[];
	readonly version: string;
	readonly now: Standing;
}

export interface NamedRelative {
	readonly purpose: string;
	readonly name: string;
	readonly about: readonly string[];
	readonly now: Standing;
}

/** One choice, with the words it is made by and the last that was said to it. */
export function choiceOf(
	{ purpose, item }: (typeof purposes)[number],
	form: CompiledForm,
	events: readonly ConsentEvent[],
	language: Language
): Choice {
	const question = itemOf(form, item);
	return {
		purpose,
		question: textIn(question?.text ?? form.title, language),
		notes: notesOf(form).map((note) => textIn(note.text, language)),
		version: form.version,
		now: standingOf(events.find((one) => one.isCurrent && one.purpose === purpose))
	};
}

/** Everybody close to the person of whom something was said. */
export function relativesIn(events: readonly ConsentEvent[]): readonly NamedRelative[] {
	return events
		.filter(({ isCurrent, purpose }) => isCurrent && purpose.startsWith(relative))
		.map((event) => ({
			purpose: event.purpose,
			...aboutRelative(event.detail),
			now: standingOf(event)
		}));
}

/** Who somebody close is, and what may be talked about with them. */
export function aboutRelative(
	detail: ConsentEvent['detail']
): Pick<NamedRelative, 'name' | 'about'> {
	return {
		name: String(detail['name'] ?? ''),
		about: ((detail['about'] ?? []) as readonly unknown[]).map(String)
	};
}

export function relativePurpose(id: string): string {
	return `${relative}${id}`;
}

/** What may be talked about with a relative, as the content has it. */
export function subjectsOf(
	form: CompiledForm,
	language: Language
): readonly { readonly value: string; readonly text: Words }[] {
	return (itemOf(form, aboutItem)?.options ?? []).map(({ value, text }) => ({
		value: String(value),
		text: textIn(text, language)
	}));
}

export function notesOf(form: CompiledForm): readonly CompiledItem[] {
	return form.sections.flatMap(({ items }) => items).filter(({ type }) => type === 'note');
}

function itemOf(form: CompiledForm, id: string): CompiledItem | undefined {
	return form.sections.flatMap(({ items }) => items).find((item) => item.id === id);
}

function standingOf(event: ConsentEvent | undefined): Standing {
	return event ? { act: event.act, day: event.at.slice(0, 10) } : null;
}
