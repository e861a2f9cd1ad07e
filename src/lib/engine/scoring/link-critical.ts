import type { CompiledForm, CriticalItem } from '../compile/compiled.ts';
import { linkCondition } from '../conditions/link-condition.ts';
import { isTrue, isUnknown } from '../conditions/truth.ts';
import type { Places, World } from '../evaluation/world.ts';

/** The critical items of a form; read when asked for, because nothing else depends on them. */
export interface LinkedCritical {
	readonly form: string;
	/** Fired whatever the total, as soon as they are answered (semantics 4.6). */
	fired(): readonly CriticalItem[];
	/** Not known: never to be read as safe. */
	unknown(): readonly CriticalItem[];
}

export function linkCritical(form: CompiledForm, world: World, places: Places): LinkedCritical {
	const linked = form.critical.map((one) => ({
		one,
		check: linkCondition(one.when, world, places, 'now').check
	}));
	const those = (truth: typeof isTrue | typeof isUnknown) => () =>
		linked.flatMap(({ one, check }) => (check() === truth ? [one] : []));
	return { form: form.id, fired: those(isTrue), unknown: those(isUnknown) };
}
