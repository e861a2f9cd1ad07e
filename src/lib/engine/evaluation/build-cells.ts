import type { AnswerValue } from '../answers/answer.ts';
import type { CompiledItem, CompiledScore } from '../compile/compiled.ts';
import { isFalse, isTrue } from '../conditions/truth.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import { factOfInput } from '../scoring/cut-offs.ts';
import { linkCritical, type LinkedCritical } from '../scoring/link-critical.ts';
import { linkScore, Reads } from '../scoring/link-score.ts';
import { linkSuggestion, type LinkedSuggestion } from '../suggestions/link-suggestion.ts';
import { followVisibility, linkVisibility } from '../visibility/link-visibility.ts';
import type { Cell } from './cell-graph.ts';
import type { NamedPlaces } from './places.ts';
import type { Program } from './program.ts';
import { stateCodes, type World } from './world.ts';
import { inputGivenBy } from './input-given-by.ts';

/** A score stated instead of computed: its value, its truth, or its band. */
export type GivenScore = number | boolean | string;

/** What stands in a world beside the answers. */
export interface Givens {
	/** By score place. */
	readonly scores: Map<number, GivenScore>;
	/** Facts, events and the phase by input name, as the episode knows them. */
	readonly inputs: Map<string, string | number | boolean>;
}

interface Linked {
	readonly update: () => boolean;
	readonly slots: Iterable<number>;
	readonly scores: Iterable<number>;
	readonly inputs: Iterable<number>;
}

/** Does as another item's visibility does. */
interface Following {
	readonly update: () => boolean;
	/** Slot of that item. */
	readonly leader: number;
}

const nothing: readonly number[] = [];

/**
 * Every cell of a program, in this order: answers by slot, visibility by slot, scores by place,
 * suggestions, inputs. An answer is a source; everything else follows from what it reads.
 */
export function buildCells(
	program: Program,
	world: World,
	places: NamedPlaces,
	givens: Givens
): {
	readonly cells: readonly Cell[];
	readonly suggestions: readonly LinkedSuggestion[];
	readonly critical: readonly LinkedCritical[];
	/** Cells of a score and of an input; an answer's cell has the number of its slot. */
	readonly scoreCell: (place: number) => number;
	readonly inputCell: (input: number) => number;
} {
	const leaders = leadersOf(world.items);
	const visibility = world.items.map((item, slot): Linked | Following => {
		const leader = leaders[slot] as number;
		return leader === slot
			? linkVisibility(item, slot, world, places)
			: { update: followVisibility(slot, leader, world), leader };
	});
	const scores = linkScores(program, world, places, givens);
	const suggestions = program.suggestions.map((one) => linkSuggestion(one, world, places));
	const critical = program.forms.map((form) => linkCritical(form, world, places));

	const visibilityBase = world.items.length;
	const scoreBase = visibilityBase + visibility.length;
	const inputBase = scoreBase + scores.length + suggestions.length;
	const toCell = (linked: Linked | Following): Cell => {
		const { update } = linked;
		if ('leader' in linked) return { update, reads: [visibilityBase + linked.leader] };
		return {
			update,
			reads: [
				...[...linked.slots].flatMap((slot) => [slot, visibilityBase + slot]),
				...[...linked.scores].map((place) => scoreBase + place),
				...[...linked.inputs].map((input) => inputBase + input)
			]
		};
	};
	const computed = [...visibility, ...scores, ...suggestions].map(toCell);
	// Inputs come last: they exist once everything that reads them is linked.
	const inputs = places
		.inputs()
		.map((name, input) => toCell(linkInput(name, input, world, givens)));
	const answers = world.items.map((): Cell => ({ update: () => true, reads: nothing }));
	return {
		cells: [...answers, ...computed, ...inputs],
		suggestions,
		critical,
		scoreCell: (place) => scoreBase + place,
		inputCell: (input) => inputBase + input
	};
}

/** For each slot the first one with the same condition: often a whole section's. */
function leadersOf(items: readonly CompiledItem[]): readonly number[] {
	const first = new Map<string, number>();
	return items.map(({ when }, slot) => {
		if (!when) return slot;
		const condition = JSON.stringify(when);
		const leader = first.get(condition) ?? slot;
		first.set(condition, leader);
		return leader;
	});
}

/** A fact is what the person says of it, where a form asks; else what the episode knows. */
function linkInput(name: string, input: number, world: World, givens: Givens): Linked {
	const { fact, form } = factOfInput(name);
	const slots = [...world.items.entries()].flatMap(([slot, item]) =>
		inputGivenBy(item) === fact && (form === undefined || item.name.startsWith(`${form}.`))
			? [slot]
			: []
	);
	const said = (): string | number | undefined => {
		for (const slot of slots) {
			const value = world.values[slot] as AnswerValue | undefined;
			const counts = world.shown[slot] === isTrue && world.states[slot] === stateCodes.answered;
			if (!counts || (typeof value !== 'string' && typeof value !== 'number')) continue;
			// "Don't know" says nothing of the fact (2.2).
			const item = world.items[slot] as CompiledItem;
			const isSure = itemTypeOf(item).test(value, { op: 'in', values: [value] }, item) === isTrue;
			if (isSure) return value;
		}
		return undefined;
	};
	return {
		slots,
		scores: nothing,
		inputs: nothing,
		update() {
			const next = said() ?? givens.inputs.get(fact);
			const hasChanged = next !== world.inputs[input];
			world.inputs[input] = next;
			return hasChanged;
		}
	};
}

function linkScores(
	program: Program,
	world: World,
	places: NamedPlaces,
	givens: Givens
): readonly Linked[] {
	const declared = new Map(places.scores.map((score) => [score.name, score]));
	return program.forms.flatMap((form) =>
		form.scores.map((score): Linked => {
			const place = places.score(score.name);
			const linked = linkScore(score, {
				world,
				places,
				place,
				form: form.id,
				reads: new Reads(),
				declared,
				hiddenCounts: form.kind === 'instrument' ? 0 : null
			});
			const update = (): void => {
				const given = givens.scores.get(place);
				if (given === undefined) linked.update();
				else writeGiven(given, score, world, places);
			};
			return { ...linked, update: tellingChange(world, place, update) };
		})
	);
}

function writeGiven(
	given: GivenScore,
	score: CompiledScore,
	{ scores }: World,
	places: NamedPlaces
): void {
	const place = places.score(score.name);
	if (typeof given === 'number') scores.lower[place] = scores.upper[place] = given;
	else if (typeof given === 'boolean') scores.truth[place] = given ? isTrue : isFalse;
	else scores.possible[place] = places.bandBit(score.name, given);
}

/** Tells whether an update changed anything, so that what reads the score can be left alone. */
function tellingChange(world: World, place: number, update: () => void): () => boolean {
	const { lower, upper, truth, possible } = world.scores;
	return () => {
		const lowerBefore = lower[place];
		const upperBefore = upper[place];
		const truthBefore = truth[place];
		const possibleBefore = possible[place];
		update();
		return (
			lower[place] !== lowerBefore ||
			upper[place] !== upperBefore ||
			truth[place] !== truthBefore ||
			possible[place] !== possibleBefore
		);
	};
}
