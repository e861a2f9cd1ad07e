import { answering } from '../en/answering.ts';
import { formPage } from '../en/form-page.ts';
import { refusals } from '../en/refusals.ts';
import type { patient as nb } from './nb.ts';

/** What every page of a patient may say, in English. */
export const patient: Readonly<Record<keyof typeof nb, string>> = {
	...answering,
	...formPage,
	...refusals
};
