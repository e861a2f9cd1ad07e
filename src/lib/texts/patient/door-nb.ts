import { before } from '../nb/before.ts';
import { entry } from '../nb/entry.ts';

/** What is said once, at the door and before the first question, in Norwegian. */
export const door = { ...entry, ...before } as const;
