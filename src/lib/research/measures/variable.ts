import type { Text } from '#engine/text.ts';

/** One of the classes of a variable, with the values that it can hold, whoever is asked. */
export interface VariableClass {
	readonly name: string;
	readonly text: Text;
	readonly lowest: number;
	readonly highest: number;
}

/** People of whom the measure is not known, and why; counted beside the classes. */
export interface RestClass {
	readonly name: string;
	readonly text: Text;
}

/**
 * The rest that several measures of the same people have in common, in the order in which it is
 * settled: who did not answer the form, and of whom the score is not known.
 */
export const commonRest = ['form-not-answered', 'not-known'] as const;

/** What people are counted by: the bands of a score, the state of an item, what was decided. */
export interface Variable {
	readonly name: string;
	readonly text: Text;
	/** None where only the rest is counted. */
	readonly classes: readonly VariableClass[];
	/** Everybody else: with the classes it makes up all the people of the moment. */
	readonly rest: readonly RestClass[];
	/** True when the classes divide a number, so that there is a mean. */
	readonly hasNumber: boolean;
}
