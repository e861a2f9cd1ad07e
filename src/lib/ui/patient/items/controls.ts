import type { CompiledItem } from '#engine/compile/compiled.ts';
import Balance from './Balance.svelte';
import Calculated from './Calculated.svelte';
import Choice from './Choice.svelte';
import Choices from './Choices.svelte';
import Date from './Date.svelte';
import type { Controls } from './item-props.ts';
import List from './List.svelte';
import Note from './Note.svelte';
import Number from './Number.svelte';
import Rank from './Rank.svelte';
import Rows from './Rows.svelte';
import Scale from './Scale.svelte';
import Text from './Text.svelte';

/** How every item type is shown; a new type is a component and a line here. */
const controls: ReadonlyMap<string, Controls> = new Map(
	Object.entries({
		choice: { component: Choice, kind: 'group' },
		choices: { component: Choices, kind: 'group' },
		scale: { component: Scale, kind: 'group' },
		number: { component: Number, kind: 'field' },
		date: { component: Date, kind: 'group' },
		text: { component: Text, kind: 'field' },
		list: { component: List, kind: 'group' },
		rows: { component: Rows, kind: 'group' },
		rank: { component: Rank, kind: 'group' },
		balance: { component: Balance, kind: 'group' },
		note: { component: Note, kind: 'words' },
		calculated: { component: Calculated, kind: 'words' }
	} satisfies Record<string, Controls>)
);

export function controlsOf(item: CompiledItem): Controls {
	const found = controls.get(item.type);
	if (!found) throw new Error(`nothing shows items of type "${item.type}" (${item.name})`);
	return found;
}
