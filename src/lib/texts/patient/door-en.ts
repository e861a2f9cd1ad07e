import { before } from '../en/before.ts';
import { entry } from '../en/entry.ts';
import type { door as nb } from './door-nb.ts';

/** What is said once, at the door and before the first question, in English. */
export const door: Readonly<Record<keyof typeof nb, string>> = { ...entry, ...before };
