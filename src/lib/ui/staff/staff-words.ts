import { createContext } from 'svelte';
import type { SayToStaff, StaffWord } from '#texts/clinic/say-to-staff.ts';

const [current, setCurrent] = createContext<() => SayToStaff>();

/** Gives every component below the words of the reader's language. */
export const provideStaffWords = setCurrent;

/** The words of the reader's language. To be called while a component starts. */
export function staffWords(): SayToStaff {
	const say = current();
	const forward = (...said: Parameters<SayToStaff>) => say()(...said);
	return Object.assign(forward, { language: say().language }) as SayToStaff;
}

/** Says the message that a form's check named by its key. Such messages have no arguments. */
export function sayWord(say: SayToStaff, key: string): string {
	return (say as (key: StaffWord) => string)(key as StaffWord);
}
