import type { CompiledItem } from '../compile/compiled.ts';

/** The input of rules that an answer to an item gives: `fact.gender`, `event.unit-changed`. */
export function inputGivenBy({ fact, event }: CompiledItem): string | undefined {
	if (fact !== undefined) return `fact.${fact}`;
	return event === undefined ? undefined : `event.${event}`;
}
