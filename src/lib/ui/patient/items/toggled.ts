import type { CompiledOption } from '#engine/compile/compiled.ts';

/**
 * What is chosen after one option was ticked or unticked. "None of these" takes the others away,
 * and any other takes "none of these" away: nobody should have to be told that they contradict.
 */
export function toggled(
	chosen: readonly string[],
	value: string,
	isChosen: boolean,
	options: readonly CompiledOption[]
): readonly string[] {
	if (!isChosen) return chosen.filter((one) => one !== value);
	const isExclusive = (one: string) =>
		options.some((option) => String(option.value) === one && option.isExclusive);
	const kept = isExclusive(value) ? [] : chosen.filter((one) => !isExclusive(one));
	return options
		.map((option) => String(option.value))
		.filter((one) => one === value || kept.includes(one));
}
