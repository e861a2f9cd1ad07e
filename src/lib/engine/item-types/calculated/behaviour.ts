import { shownOnly } from '../shown-only.ts';

/** Shows one of the form's own scores; nothing to answer. */
export const calculated = shownOnly('calculated');
