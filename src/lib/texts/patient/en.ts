import { answering } from '../en/answering.ts';
import { before } from '../en/before.ts';
import { entry } from '../en/entry.ts';
import { formPage } from '../en/form-page.ts';
import { refusals } from '../en/refusals.ts';
import type { patient as nb } from './nb.ts';

/** Everything the patients' pages say, in English. */
export const patient: Readonly<Record<keyof typeof nb, string>> = {
	...entry,
	...before,
	...answering,
	...formPage,
	...refusals
};
