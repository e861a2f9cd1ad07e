import { shownOnly } from '../shown-only.ts';

/** Words to read; nothing to answer. */
export const note = shownOnly('note');
