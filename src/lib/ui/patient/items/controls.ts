import type { CompiledForm, CompiledItem } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import Choice from './Choice.svelte';
import type { Controls } from './item-props.ts';
import Note from './Note.svelte';
import Text from './Text.svelte';

type Component = Controls['component'];

/** Fetched only for a form that has such items: most phones never need them. */
interface FetchedControls {
	readonly kind: Controls['kind'];
	readonly fetch: () => Promise<{ readonly default: Component }>;
}

/** How every item type is shown; a new type is a component and a line here. */
const controls: Readonly<Record<string, Controls | FetchedControls>> = {
	choice: { component: Choice, kind: 'group' },
	text: { component: Text, kind: 'field' },
	note: { component: Note, kind: 'words' },
	choices: { kind: 'group', fetch: () => import('./Choices.svelte') },
	scale: { kind: 'group', fetch: () => import('./Scale.svelte') },
	number: { kind: 'field', fetch: () => import('./Number.svelte') },
	date: { kind: 'group', fetch: () => import('./Date.svelte') },
	list: { kind: 'group', fetch: () => import('./List.svelte') },
	rows: { kind: 'group', fetch: () => import('./Rows.svelte') },
	rank: { kind: 'group', fetch: () => import('./Rank.svelte') },
	balance: { kind: 'group', fetch: () => import('./Balance.svelte') },
	calculated: { kind: 'words', fetch: () => import('./Calculated.svelte') }
};

const fetched = new Map<string, Controls>();

/** Has everything at hand that shows the items of a form. To be awaited before the form shows. */
export async function fetchControls(form: CompiledForm): Promise<void> {
	const items = allItems(form).flatMap((item) => [item, ...(item.items ?? [])]);
	await fetchTypes(items.map((item) => item.type));
}

/** Has everything at hand, for pages that can show any form. */
export function fetchEveryControl(): Promise<void> {
	return fetchTypes(Object.keys(controls));
}

async function fetchTypes(types: readonly string[]): Promise<void> {
	await Promise.all(
		[...new Set(types)].map(async (type) => {
			const known = controls[type];
			if (!known || 'component' in known || fetched.has(type)) return;
			const { default: component } = await known.fetch();
			fetched.set(type, { component, kind: known.kind });
		})
	);
}

export function controlsOf(item: CompiledItem): Controls {
	const known = controls[item.type];
	const found = known && 'component' in known ? known : fetched.get(item.type);
	if (!found) throw new Error(`nothing is at hand to show "${item.type}" (${item.name})`);
	return found;
}
