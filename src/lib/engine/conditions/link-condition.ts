import type { AnswerValue } from '../answers/answer.ts';
import type { CompiledItem } from '../compile/compiled.ts';
import {
	stateCodes,
	stateNames,
	type Check,
	type Places,
	type World
} from '../evaluation/world.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import { allOf, anyOf, countOf } from './combine-checks.ts';
import type { Condition, ItemRef, LeafTest, Operand } from './condition.ts';
import { anyRow, cellOf, type Cells } from './row-cells.ts';
import { testInput } from './test-input.ts';
import {
	and,
	intervalAtLeast,
	intervalAtMost,
	isFalse,
	isTrue,
	isUnknown,
	not,
	truthOf,
	type Truth
} from './truth.ts';

/**
 * How an item is read. `now`: as it stands (5.1). `eventual`: over every way in which the response
 * can still be completed (4.2). `answersOnly`: as `now`, but only answers decide: facts, events,
 * the phase and questions without an answer are unknown, to tell "ruled out by an answer" from
 * "not for this phase" and "not answered yet" (5.2).
 */
export type Reading = 'now' | 'eventual' | 'answersOnly';

const answeredOnly: readonly number[] = [stateCodes.answered];
const answeredOrDeclined: readonly number[] = [stateCodes.answered, stateCodes.declined];

export interface LinkedCondition {
	readonly check: Check;
	readonly slots: ReadonlySet<number>;
	readonly scores: ReadonlySet<number>;
	readonly inputs: ReadonlySet<number>;
}

/** Turns a compiled condition into a function over the world. Nothing is looked up by name later. */
export function linkCondition(
	condition: Condition,
	world: World,
	places: Places,
	reading: Reading,
	/** Full name of the rows item whose current row is passed to the check (`forEach`, cells). */
	rowsItem?: string
): LinkedCondition {
	const slots = new Set<number>();
	const scores = new Set<number>();
	const inputs = new Set<number>();

	function link(one: Condition): Check {
		switch (one.op) {
			case 'all':
				return allOf(one.of.map(link));
			case 'any':
				return anyOf(one.of.map(link));
			case 'not': {
				const inner = link(one.of);
				return (row) => not(inner(row));
			}
			case 'count':
				return countOf(one.of.map(link), one.atLeast);
			case 'row':
				return rowCheck(one.ref, one.where);
			case 'item':
				return itemCheck(one.ref, one.test);
			case 'answered':
				return answeredCheck(one.ref, one.is);
			case 'state':
				return stateCheck(one.ref, one.states);
			case 'score':
				return scoreCheck(one.score, one.test);
			case 'band':
				return bandCheck(one.score, one.bands);
			case 'input':
				return inputCheck(one.input, one.test);
			case 'compare':
				return compareCheck(one.left, one.right, one.test);
		}
	}

	function slotOf(ref: ItemRef): number {
		const slot = places.slot(ref.item);
		slots.add(slot);
		return slot;
	}

	/** A condition on an item that does not show: false when an answer ruled it out (5.2). */
	function whileHidden(slot: number): Truth {
		return world.ruledOut[slot] === 1 ? isFalse : isUnknown;
	}

	/** Reads an answered value in the way of `reading`; `test` says what is asked of it. */
	function valueCheck(slot: number, test: (value: AnswerValue) => Truth): Check {
		if (reading === 'eventual') {
			return () => {
				const isAnswered = world.states[slot] === stateCodes.answered;
				const truth = isAnswered ? test(world.values[slot] as AnswerValue) : isUnknown;
				return and(truth, world.mayCount[slot] as Truth);
			};
		}
		return () => {
			if (world.shown[slot] !== isTrue) return whileHidden(slot);
			if (world.states[slot] !== stateCodes.answered) return isUnknown;
			return test(world.values[slot] as AnswerValue);
		};
	}

	/** All of it in one and the same row. */
	function rowCheck(ref: ItemRef, where: Condition): Check {
		const linked = linkCondition(where, world, places, reading, ref.item);
		for (const slot of linked.slots) slots.add(slot);
		for (const score of linked.scores) scores.add(score);
		for (const input of linked.inputs) inputs.add(input);
		return valueCheck(slotOf(ref), (rows) => anyRow(rows, linked.check));
	}

	function itemCheck(ref: ItemRef, test: LeafTest): Check {
		const slot = slotOf(ref);
		const item = world.items[slot] as CompiledItem;
		if (ref.cell !== undefined) return cellCheck(slot, item, ref.cell, test);
		const itemType = itemTypeOf(item);
		return valueCheck(slot, (value) => itemType.test(value, test, item));
	}

	/** Of the current row where there is one, else of any row. */
	function cellCheck(slot: number, item: CompiledItem, cellId: string, test: LeafTest): Check {
		const cell = item.items?.find((one) => one.id === cellId) as CompiledItem;
		const cellType = itemTypeOf(cell);
		const shownIn = cellVisibility(item, cell);
		const inRow = (cells: Cells): Truth => {
			const shown = shownIn(cells);
			if (shown !== isTrue) return shown;
			const value = cellOf(cells, cellId);
			return value === undefined ? isUnknown : cellType.test(value, test, cell);
		};
		const inAnyRow = valueCheck(slot, (rows) => anyRow(rows, inRow));
		return item.name === rowsItem ? (row) => (row ? inRow(row) : inAnyRow()) : inAnyRow;
	}

	function cellVisibility(item: CompiledItem, cell: CompiledItem): (cells: Cells) => Truth {
		if (!cell.when) return () => isTrue;
		const linked = linkCondition(cell.when, world, places, reading, item.name);
		for (const slot of linked.slots) slots.add(slot);
		for (const score of linked.scores) scores.add(score);
		for (const input of linked.inputs) inputs.add(input);
		return linked.check;
	}

	function answeredCheck(ref: ItemRef, is: boolean): Check {
		const slot = slotOf(ref);
		const isAnswered = answeredTruth(slot, ref);
		return is ? isAnswered : (row) => not(isAnswered(row));
	}

	function answeredTruth(slot: number, { item: name, cell: cellId }: ItemRef): Check {
		if (cellId !== undefined) {
			const item = world.items[slot] as CompiledItem;
			const cell = item.items?.find((one) => one.id === cellId) as CompiledItem;
			const shownIn = cellVisibility(item, cell);
			const inRow = (cells: Cells): Truth =>
				truthOf(shownIn(cells) === isTrue && cellOf(cells, cellId) !== undefined);
			const inAnyRow = stateTruth(
				slot,
				(state) =>
					truthOf(
						state === stateCodes.answered &&
							anyRow(world.values[slot] as AnswerValue, inRow) === isTrue
					),
				answeredOnly
			);
			return name === rowsItem ? (row) => (row ? inRow(row) : inAnyRow()) : inAnyRow;
		}
		return stateTruth(slot, (state) => truthOf(state === stateCodes.answered), answeredOnly);
	}

	function stateCheck(ref: ItemRef, states: readonly string[]): Check {
		return stateTruth(slotOf(ref), (state) =>
			truthOf(states.includes(stateNames[state] as string))
		);
	}

	/**
	 * What is asked about a state is never unknown now (5.1). Later only a settled state will still
	 * hold: an answer, and what declining means where an instrument asks for it (4.3).
	 */
	function stateTruth(
		slot: number,
		test: (state: number) => Truth,
		settled: readonly number[] = answeredOrDeclined
	): Check {
		const settledTruth = (): Truth => {
			const state = world.states[slot] as number;
			return settled.includes(state) ? test(state) : isUnknown;
		};
		switch (reading) {
			case 'now':
				return () => (world.shown[slot] === isTrue ? test(world.states[slot] as number) : isFalse);
			case 'answersOnly':
				return () => (world.shown[slot] === isTrue ? settledTruth() : whileHidden(slot));
			case 'eventual':
				return () => and(settledTruth(), world.mayCount[slot] as Truth);
		}
	}

	function scoreCheck(name: string, test: LeafTest): Check {
		const place = places.score(name);
		scores.add(place);
		const { lower, upper, truth } = world.scores;
		switch (test.op) {
			case 'atLeast':
				return () => intervalAtLeast(lower[place] as number, upper[place] as number, test.n);
			case 'atMost':
				return () => intervalAtMost(lower[place] as number, upper[place] as number, test.n);
			case 'below':
				return () => not(intervalAtLeast(lower[place] as number, upper[place] as number, test.n));
			case 'above':
				return () => not(intervalAtMost(lower[place] as number, upper[place] as number, test.n));
			case 'in':
			case 'includes': {
				const values: readonly unknown[] = test.values;
				if (values.every((value) => typeof value === 'boolean')) {
					const wantsTrue = values.includes(true);
					return () => (wantsTrue ? (truth[place] as Truth) : not(truth[place] as Truth));
				}
				const numbers = values.filter((value) => typeof value === 'number');
				return () => {
					const low = lower[place] as number;
					const high = upper[place] as number;
					if (Number.isNaN(low)) return isUnknown;
					if (low === high) return truthOf(numbers.includes(low));
					return numbers.some((n) => n >= low && n <= high) ? isUnknown : isFalse;
				};
			}
		}
	}

	function bandCheck(name: string, bands: readonly string[]): Check {
		const place = places.score(name);
		scores.add(place);
		const wanted = bands.reduce((bits, band) => bits | places.bandBit(name, band), 0);
		const { possible } = world.scores;
		return () => {
			const bits = possible[place] as number;
			if ((bits & wanted) === 0) return isFalse;
			return (bits & ~wanted) === 0 ? isTrue : isUnknown;
		};
	}

	function inputCheck(name: string, test: LeafTest): Check {
		if (reading === 'answersOnly') return () => isUnknown;
		const input = places.input(name);
		inputs.add(input);
		return () => testInput(world.inputs[input], test);
	}

	function compareCheck(
		left: Operand,
		right: Operand,
		test: Extract<LeafTest, { op: 'atLeast' | 'atMost' }>
	): Check {
		const first = operand(left);
		const second = operand(right);
		const decide = test.op === 'atLeast' ? intervalAtLeast : intervalAtMost;
		return () => {
			const standing = and(first.standing(), second.standing());
			if (standing === isFalse || (standing === isUnknown && reading !== 'eventual'))
				return standing;
			const [firstLower, firstUpper] = first.ends();
			const [secondLower, secondUpper] = second.ends();
			return and(standing, decide(firstLower - secondUpper, firstUpper - secondLower, test.n));
		};
	}

	/** What is compared: its ends, and whether it counts at all. */
	function operand(one: Operand): {
		readonly ends: () => readonly [number, number];
		readonly standing: () => Truth;
	} {
		const stands = () => isTrue;
		if ('number' in one) return { ends: () => [one.number, one.number], standing: stands };
		if ('score' in one) {
			const place = places.score(one.score);
			scores.add(place);
			const { lower, upper } = world.scores;
			return { ends: () => [lower[place] as number, upper[place] as number], standing: stands };
		}
		const slot = slotOf(one);
		const { scoreLower, scoreUpper } = world;
		return {
			ends: () => [scoreLower[slot] as number, scoreUpper[slot] as number],
			standing: () => {
				if (reading === 'eventual') return world.mayCount[slot] as Truth;
				if (world.shown[slot] !== isTrue) return whileHidden(slot);
				return world.states[slot] === stateCodes['not-asked'] ? isUnknown : isTrue;
			}
		};
	}

	const check = link(condition);
	return { check, slots, scores, inputs };
}
