import type { AnswerValue, Row } from '../answers/answer.ts';
import type { CompiledItem } from '../compile/compiled.ts';
import {
	stateCodes,
	stateNames,
	type Check,
	type Places,
	type World
} from '../evaluation/world.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import type { Condition, ItemRef, LeafTest, Operand } from './condition.ts';
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
 * can still be completed (4.2). `answersOnly`: as `now`, with facts, events and the phase unknown,
 * to tell "ruled out by an answer" from "not for this phase" (5.2).
 */
export type Reading = 'now' | 'eventual' | 'answersOnly';

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

	function itemCheck(ref: ItemRef, test: LeafTest): Check {
		const slot = slotOf(ref);
		const item = world.items[slot] as CompiledItem;
		if (ref.cell !== undefined) return cellCheck(slot, item, ref.cell, test, ref.item === rowsItem);
		const itemType = itemTypeOf(item);
		if (reading === 'eventual') {
			return () => {
				const truth =
					world.states[slot] === stateCodes.answered
						? itemType.test(world.values[slot] as AnswerValue, test, item)
						: isUnknown;
				return and(truth, world.mayCount[slot] as Truth);
			};
		}
		return () => {
			if (world.shown[slot] !== isTrue) return world.ruledOut[slot] === 1 ? isFalse : isUnknown;
			if (world.states[slot] !== stateCodes.answered) return isUnknown;
			return itemType.test(world.values[slot] as AnswerValue, test, item);
		};
	}

	function cellCheck(
		slot: number,
		item: CompiledItem,
		cellId: string,
		test: LeafTest,
		isOfCurrentRow: boolean
	): Check {
		const cell = item.items?.find((one) => one.id === cellId) as CompiledItem;
		const cellType = itemTypeOf(cell);
		const isShown = cell.when
			? linkCondition(cell.when, world, places, reading, item.name).check
			: undefined;
		const test1 = (cells: Readonly<Record<string, AnswerValue>>): Truth => {
			if (isShown && isShown(cells) !== isTrue)
				return isShown(cells) === isFalse ? isFalse : isUnknown;
			const value = cells[cellId];
			return value === undefined ? isUnknown : cellType.test(value, test, cell);
		};
		return (row) => {
			if (isOfCurrentRow && row) return test1(row);
			if (world.shown[slot] !== isTrue) return world.ruledOut[slot] === 1 ? isFalse : isUnknown;
			if (world.states[slot] !== stateCodes.answered) return isUnknown;
			let best: Truth = isFalse;
			for (const one of world.values[slot] as readonly Row[]) {
				const truth = test1(one.cells);
				if (truth > best) best = truth;
			}
			return best;
		};
	}

	function answeredCheck(ref: ItemRef, is: boolean): Check {
		const slot = slotOf(ref);
		const { cell } = ref;
		const isAnswered = (row?: Readonly<Record<string, AnswerValue>>): Truth => {
			if (cell !== undefined && row && ref.item === rowsItem) return truthOf(cell in row);
			if (reading === 'eventual') {
				return world.states[slot] === stateCodes.answered
					? (world.mayCount[slot] as Truth)
					: and(isUnknown, world.mayCount[slot] as Truth);
			}
			if (world.shown[slot] !== isTrue || world.states[slot] !== stateCodes.answered)
				return isFalse;
			if (cell === undefined) return isTrue;
			return truthOf((world.values[slot] as readonly Row[]).some((one) => cell in one.cells));
		};
		return is ? isAnswered : (row) => not(isAnswered(row));
	}

	function stateCheck(ref: ItemRef, states: readonly string[]): Check {
		const slot = slotOf(ref);
		return () => {
			const state = world.states[slot] as number;
			const truth = truthOf(states.includes(stateNames[state] as string));
			if (reading !== 'eventual') {
				return world.shown[slot] === isTrue ? truth : isFalse;
			}
			const isSettled = state === stateCodes.answered || state === stateCodes.declined;
			return and(isSettled ? truth : isUnknown, world.mayCount[slot] as Truth);
		};
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
			const [firstLower, firstUpper] = first();
			const [secondLower, secondUpper] = second();
			if (firstLower !== firstLower || secondLower !== secondLower) return isUnknown;
			return decide(firstLower - secondUpper, firstUpper - secondLower, test.n);
		};
	}

	function operand(one: Operand): () => readonly [number, number] {
		if ('number' in one) return () => [one.number, one.number];
		if ('score' in one) {
			const place = places.score(one.score);
			scores.add(place);
			const { lower, upper } = world.scores;
			return () => [lower[place] as number, upper[place] as number];
		}
		const slot = slotOf(one);
		return () =>
			(reading === 'eventual' ? world.mayCount[slot] : world.shown[slot]) === isTrue
				? [world.scoreLower[slot] as number, world.scoreUpper[slot] as number]
				: [NaN, NaN];
	}

	const check = link(condition);
	return { check, slots, scores, inputs };
}

function allOf(checks: readonly Check[]): Check {
	if (checks.length === 1) return checks[0] as Check;
	return (row) => {
		let truth: Truth = isTrue;
		for (let i = 0; i < checks.length; i++) {
			const one = (checks[i] as Check)(row);
			if (one === isFalse) return isFalse;
			if (one < truth) truth = one;
		}
		return truth;
	};
}

function anyOf(checks: readonly Check[]): Check {
	if (checks.length === 1) return checks[0] as Check;
	return (row) => {
		let truth: Truth = isFalse;
		for (let i = 0; i < checks.length; i++) {
			const one = (checks[i] as Check)(row);
			if (one === isTrue) return isTrue;
			if (one > truth) truth = one;
		}
		return truth;
	};
}

/** `count ≥ n` by interval (5.2): certain parts from below, possible parts from above. */
function countOf(checks: readonly Check[], atLeast: number): Check {
	return (row) => {
		let certain = 0;
		let possible = 0;
		for (const check of checks) {
			const one = check(row);
			if (one === isTrue) certain++;
			if (one !== isFalse) possible++;
		}
		return intervalAtLeast(certain, possible, atLeast);
	};
}

function testInput(value: string | number | boolean | undefined, test: LeafTest): Truth {
	if (value === undefined || value === 'unknown') return isUnknown;
	switch (test.op) {
		case 'in':
		case 'includes':
			return truthOf((test.values as readonly unknown[]).includes(value));
		default: {
			if (typeof value !== 'number') return isUnknown;
			if (test.op === 'atLeast') return truthOf(value >= test.n);
			if (test.op === 'atMost') return truthOf(value <= test.n);
			return truthOf(test.op === 'below' ? value < test.n : value > test.n);
		}
	}
}
