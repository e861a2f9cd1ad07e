import type { Answer } from '#engine/answers/answer.ts';
import type { CompiledItem, CompiledOption } from '#engine/compile/compiled.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import type { Chance } from '../simulation/seeded-chance.ts';

/** Any answer that an item may have, or null when it was left out. */
export function anyAnswer(item: CompiledItem, chance: Chance): Answer | null {
	const raw = anyRaw(item, chance);
	if (raw === undefined) return null;
	const coerced = itemTypeOf(item).coerce(raw, item);
	return coerced.outcome === 'value' ? { state: 'answered', value: coerced.value } : null;
}

function anyRaw(item: CompiledItem, chance: Chance): unknown {
	const options = item.options ?? [];
	switch (item.type) {
		case 'choice':
			return oneOf(options, chance)?.value;
		case 'choices':
			return someOf(options, chance);
		case 'scale':
			return between(item.min ?? 0, item.max ?? 10, chance);
		case 'number':
			return between(item.min ?? 0, Math.min(item.max ?? 60, 60), chance);
		case 'text':
			return 'oppdiktet';
		case 'list':
			return ['oppdiktet'];
		case 'rank':
			return options.toSorted(() => chance() - 0.5).map(({ value }) => value);
		case 'rows':
			return [
				{
					id: 'r1',
					cells: Object.fromEntries(
						(item.items ?? []).flatMap((cell) => {
							const value = anyRaw(cell, chance);
							return value === undefined ? [] : [[cell.id, value]];
						})
					)
				}
			];
		default:
			// Dates and balances feed no rule; leaving them out loses nothing here.
			return undefined;
	}
}

function oneOf<T>(list: readonly T[], chance: Chance): T | undefined {
	return list[Math.floor(chance() * list.length)];
}

function someOf(options: readonly CompiledOption[], chance: Chance): readonly unknown[] {
	const first = oneOf(options, chance);
	if (!first || first.isExclusive || first.isUnsure) return first ? [first.value] : [];
	const more = options.filter(
		(option) => option !== first && !option.isExclusive && !option.isUnsure && chance() < 0.25
	);
	return [first, ...more].map(({ value }) => value);
}

function between(low: number, high: number, chance: Chance): number {
	return low + Math.floor(chance() * (high - low + 1));
}
