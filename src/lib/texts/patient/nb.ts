import { answering } from '../nb/answering.ts';
import { before } from '../nb/before.ts';
import { entry } from '../nb/entry.ts';
import { formPage } from '../nb/form-page.ts';
import { refusals } from '../nb/refusals.ts';

/** Everything the patients' pages say, in Norwegian. */
export const patient = { ...entry, ...before, ...answering, ...formPage, ...refusals } as const;
