import type { CompiledItem, CompiledScore } from '../compile/compiled.ts';
import type { Places } from './world.ts';

/** Names to numbers, both ways; throws on a name that is not in the program. */
export interface NamedPlaces extends Places {
	readonly scores: readonly CompiledScore[];
	hasItem(name: string): boolean;
	/** The item's own name where an alias is given; any other name as it is. */
	itemName(name: string): string;
	hasScore(name: string): boolean;
	hasInput(name: string): boolean;
	bandsOf(score: CompiledScore): readonly string[];
	/** Names of all inputs that anything reads, by number. */
	inputs(): readonly string[];
}

export function namePlaces(
	items: readonly CompiledItem[],
	scores: readonly CompiledScore[]
): NamedPlaces {
	const slots = new Map(items.map((item, slot) => [item.name, slot]));
	const scorePlaces = new Map(scores.map((score, place) => [score.name, place]));
	const inputs = new Map<string, number>();
	const aliases = new Map(items.flatMap(aliasesOf));
	return {
		scores,
		hasItem: (name) => slots.has(name),
		itemName: (name) => aliases.get(name) ?? name,
		hasScore: (name) => scorePlaces.has(name),
		hasInput: (name) => inputs.has(name),
		slot: (name) => found(slots.get(name), 'item', name),
		score: (name) => found(scorePlaces.get(name), 'score', name),
		/** Inputs come into being when a condition first reads them. */
		input(name) {
			const known = inputs.get(name) ?? inputs.size;
			inputs.set(name, known);
			return known;
		},
		bandBit(name, band) {
			const score = scores[found(scorePlaces.get(name), 'score', name)] as CompiledScore;
			return 1 << found(indexOrUndefined(bandsOf(score), band), 'band', `${name} ${band}`);
		},
		bandsOf,
		inputs: () => [...inputs.keys()]
	};
}

function aliasesOf({
	name,
	id,
	aliases = []
}: CompiledItem): readonly (readonly [string, string])[] {
	const form = name.slice(0, -id.length);
	return aliases.map((alias) => [form + alias, name] as const);
}

function bandsOf(score: CompiledScore): readonly string[] {
	if (score.rule.kind === 'bands' || score.rule.kind === 'classify') {
		return score.rule.bands.map((band) => band.id);
	}
	return [];
}

function indexOrUndefined(list: readonly string[], wanted: string): number | undefined {
	const index = list.indexOf(wanted);
	return index < 0 ? undefined : index;
}

function found(place: number | undefined, what: string, name: string): number {
	if (place === undefined) throw new Error(`no ${what} "${name}" in this program`);
	return place;
}
