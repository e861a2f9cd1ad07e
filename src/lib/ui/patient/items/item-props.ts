import type { Component } from 'svelte';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import type { Raw } from '../raw.ts';

/** Given to the component of every item type. */
export interface ItemProps {
	readonly item: CompiledItem;
	/** Name of its field, or where the names of its fields begin; also its id. */
	readonly name: string;
	readonly raw: Raw;
	/** `isDone`: a choice was made or the field was left; until then somebody is still writing. */
	readonly onraw: (raw: Raw, isDone: boolean) => void;
	/** Ids of help and refusal. */
	readonly describedBy: string | undefined;
	readonly isRefused: boolean;
}

/** How an item type is shown. */
export interface Controls {
	readonly component: Component<ItemProps>;
	/** `group`: several controls under one legend. `field`: one, with a label. `words`: none. */
	readonly kind: 'group' | 'field' | 'words';
}
