import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';

/** Phases of a course of treatment, in the order in which they come. */
export const phases = [
	'first-contact',
	'detox',
	'intake',
	'early-treatment',
	'review',
	'discharge',
	'aftercare'
] as const;

export type Phase = (typeof phases)[number];

/** A phase in words. One that came from elsewhere is shown as it was written. */
export function phaseWords(phase: string, say: SayToStaff): string {
	const known = phases.find((one) => one === phase);
	return known ? say(`phase.${known}`) : phase;
}
