import type { Text } from '#engine/text.ts';

/** One of the classes of a variable, with the values that it can hold, whoever is asked. */
export interface VariableClass {
	readonly name: string;
	readonly text: Text;
	readonly lowest: number;
	readonly highest: number;
}

/** What people are counted by: the bands of a score, the state of an item, what was decided. */
export interface Variable {
	readonly name: string;
	readonly text: Text;
	readonly classes: readonly VariableClass[];
	/** True when the classes divide a number, so that there is a mean. */
	readonly hasNumber: boolean;
}
