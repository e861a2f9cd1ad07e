import type { Answers } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import type { Text } from '#engine/text.ts';

/** The form in which somebody says how they want to answer, and whether they are alone. */
export const answeringStateForm = 'answering-state';

const howToAnswer = `${answeringStateForm}.help-wanted`;
const isAlone = `${answeringStateForm}.alone-now`;

/** Wishes that somebody of the clinic has to do something about. */
export const wishesForTheClinic = [
	'read-aloud',
	'with-someone',
	'conversation',
	'interpreter',
	'another-day'
] as const;

export type WishForTheClinic = (typeof wishesForTheClinic)[number];

/** What the answers say about how somebody wants to answer. */
export interface HelpWanted {
	readonly wish: WishForTheClinic | null;
	readonly wantsShortBits: boolean;
	readonly isNotAlone: boolean;
}

/** Reads it off the answers; what was not said is not wished. */
export function helpWantedIn(answers: Answers): HelpWanted {
	const value = (item: string): unknown => {
		const answer = answers[item];
		return answer?.state === 'answered' ? answer.value : undefined;
	};
	const how = value(howToAnswer);
	return {
		wish: wishesForTheClinic.find((wish) => wish === how) ?? null,
		wantsShortBits: how === 'short-bits',
		isNotAlone: value(isAlone) === 'no'
	};
}

/** A wish in the words of the question and its answer, for the alert that tells the clinic. */
export function wishWords(form: CompiledForm, wish: WishForTheClinic): Text {
	const item = form.sections
		.flatMap((section) => section.items)
		.find(({ name }) => name === howToAnswer);
	const option = item?.options?.find(({ value }) => value === wish);
	if (!item || !option) return { nb: wish };
	return Object.fromEntries(
		Object.keys(item.text).map((language) => [
			language,
			`${item.text[language]} ${option.text[language] ?? wish}`
		])
	);
}
