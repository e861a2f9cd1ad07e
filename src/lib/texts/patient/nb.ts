import { answering } from '../nb/answering.ts';
import { formPage } from '../nb/form-page.ts';
import { refusals } from '../nb/refusals.ts';

/** What every page of a patient may say, in Norwegian. */
export const patient = { ...answering, ...formPage, ...refusals } as const;
