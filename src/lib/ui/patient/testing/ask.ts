import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { AnswerValue } from '#engine/answers/answer.ts';
import { readAnswer } from '#engine/answers/read-answers.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { sayToPatient } from '#texts/patient/say-to-patient.ts';
import '../../styles/patient.css';
import type { Answering } from '../answering.svelte.ts';
import { fetchControls } from '../items/controls.ts';
import { postedFields } from '../posted-fields.ts';
import { readPosted } from '../read-posted.ts';
import OneQuestion from './OneQuestion.svelte';
import { formOf } from './sample-form.ts';

export interface Asked {
	readonly isScripted?: boolean;
	readonly kept?: AnswerValue;
	readonly isAlone?: boolean;
}

/**
 * Puts a question on a narrow page in Norwegian. The returned function tells what it is answered
 * with now.
 */
export async function ask(item: CompiledItem, { kept, ...given }: Asked = {}) {
	document.title = 'Skjema';
	document.documentElement.lang = 'nb';
	await page.viewport(320, 640);
	const say = await sayToPatient('nb');
	await fetchControls(formOf([item]));
	let answering: Answering | undefined;
	await render(OneQuestion, {
		item,
		say,
		...given,
		kept:
			kept === undefined ? undefined : { answer: { state: 'answered', value: kept }, marks: {} },
		onanswering: (one: Answering) => (answering = one)
	});
	return () => answering?.question(item);
}

/** The answer that the page would post if somebody pressed a button without a script. */
export function posted(item: CompiledItem) {
	const form = document.querySelector('form') as HTMLFormElement;
	const [answer] = readPosted(postedFields(new FormData(form)), [item]);
	return readAnswer(answer?.raw, item);
}
