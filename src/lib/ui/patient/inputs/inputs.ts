import type { CompiledItem } from '#engine/compile/compiled.ts';
import { balance } from './balance.ts';
import { choices } from './choices.ts';
import { date } from './date.ts';
import type { ItemInput } from './item-input.ts';
import { list } from './lines.ts';
import { number } from './number.ts';
import { plain } from './plain.ts';
import { rank } from './rank.ts';
import { rows } from './rows.ts';

/** The input of every item type that can be answered; a new type is a line here. */
const inputs: ReadonlyMap<string, ItemInput> = new Map(
	Object.entries({
		choice: plain,
		choices,
		scale: plain,
		number,
		date,
		text: plain,
		list,
		rows,
		rank,
		balance
	})
);

export function inputOf(item: CompiledItem): ItemInput {
	const input = inputs.get(item.type);
	if (!input) throw new Error(`"${item.type}" has no controls (${item.name})`);
	return input;
}
