import { createContext } from 'svelte';
import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';

const [current, setCurrent] = createContext<() => SayToStaff>();

/** Gives every component below the words of the reader's language. */
export const provideStaffWords = setCurrent;

/** The words of the reader's language. To be called while a component starts. */
export function staffWords(): SayToStaff {
	const say = current();
	const forward = (...said: Parameters<SayToStaff>) => say()(...said);
	return Object.assign(forward, { language: say().language }) as SayToStaff;
}
