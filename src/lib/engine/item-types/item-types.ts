import type { CompiledItem } from '../compile/compiled.ts';
import { balance } from './balance/behaviour.ts';
import { calculated } from './calculated/behaviour.ts';
import { choice } from './choice/behaviour.ts';
import { choices } from './choices/behaviour.ts';
import { date } from './date/behaviour.ts';
import type { ItemType } from './item-type.ts';
import { list } from './list/behaviour.ts';
import { note } from './note/behaviour.ts';
import { number } from './number/behaviour.ts';
import { rank } from './rank/behaviour.ts';
import { rows } from './rows/behaviour.ts';
import { scale } from './scale/behaviour.ts';
import { text } from './text/behaviour.ts';

/** Every item type; a new one is a folder and a line here. */
export const itemTypes: ReadonlyMap<string, ItemType> = new Map(
	[choice, choices, scale, number, date, text, list, rows, rank, balance, note, calculated].map(
		(itemType) => [itemType.type, itemType]
	)
);

/** The behaviour of an item; throws on a type that the content checker would have refused. */
export function itemTypeOf(item: CompiledItem): ItemType {
	const itemType = itemTypes.get(item.type);
	if (!itemType) throw new Error(`no item type "${item.type}" (${item.name})`);
	return itemType;
}
