import type { AnswerValue, Row } from '../answers/answer.ts';
import type { CompiledSuggestion } from '../compile/compiled.ts';
import { linkCondition, type LinkedCondition } from '../conditions/link-condition.ts';
import { isFalse, isTrue, isUnknown, type Truth } from '../conditions/truth.ts';
import { stateCodes, type Places, type World } from '../evaluation/world.ts';

/** What has become of a suggestion (semantics 6.1). */
export type SuggestionStatus = 'suggested' | 'suppressed' | 'unknown' | 'not-indicated';

/** From most to least telling, for suggestions that look at several rows. */
const statuses: readonly SuggestionStatus[] = [
	'suggested',
	'suppressed',
	'unknown',
	'not-indicated'
];

/** A suggestion's state for one row, or for the person when it has no rows. */
export interface SuggestionInstance {
	readonly row?: Row;
	readonly status: SuggestionStatus;
	/** Places in `strengthens` and `unless` that hold. */
	readonly strengthens: readonly number[];
	readonly unless: readonly number[];
}

export interface LinkedSuggestion {
	readonly suggestion: CompiledSuggestion;
	readonly update: () => boolean;
	readonly slots: ReadonlySet<number>;
	readonly scores: ReadonlySet<number>;
	readonly inputs: ReadonlySet<number>;
	/** The status over all rows. */
	status(): SuggestionStatus;
	/** One entry, or one per row with `forEach`; computed when asked for. */
	instances(): readonly SuggestionInstance[];
}

type Cells = Readonly<Record<string, AnswerValue>>;

/** Links a suggestion to the world; its cell keeps the status, the rest is computed when read. */
export function linkSuggestion(
	suggestion: CompiledSuggestion,
	world: World,
	places: Places
): LinkedSuggestion {
	const { forEach } = suggestion;
	const link = (when: CompiledSuggestion['when']) =>
		linkCondition(when, world, places, 'now', forEach);
	const when = link(suggestion.when);
	const unless = suggestion.unless.map((reason) => link(reason.when));
	const strengthens = suggestion.strengthens.map((reason) => link(reason.when));
	const rowsSlot = forEach === undefined ? undefined : places.slot(forEach);

	const statusFor = (cells?: Cells): SuggestionStatus => {
		const truth: Truth = when.check(cells);
		if (truth === isFalse) return 'not-indicated';
		if (truth === isUnknown) return 'unknown';
		return unless.some((one) => one.check(cells) === isTrue) ? 'suppressed' : 'suggested';
	};
	const rows = (): readonly Row[] =>
		rowsSlot !== undefined &&
		world.shown[rowsSlot] === isTrue &&
		world.states[rowsSlot] === stateCodes.answered
			? (world.values[rowsSlot] as readonly Row[])
			: [];
	const overall = (): SuggestionStatus => {
		const found = rows();
		if (rowsSlot === undefined || found.length === 0) return statusFor();
		const seen = new Set(found.map((row) => statusFor(row.cells)));
		return statuses.find((status) => seen.has(status)) ?? 'unknown';
	};

	let current = overall();
	const slots = union([when, ...unless], 'slots');
	if (rowsSlot !== undefined) slots.add(rowsSlot);
	return {
		suggestion,
		slots,
		scores: union([when, ...unless], 'scores'),
		inputs: union([when, ...unless], 'inputs'),
		update() {
			const next = overall();
			const hasChanged = next !== current;
			current = next;
			return hasChanged;
		},
		status: () => current,
		instances() {
			const found = rows();
			const instance = (row?: Row): SuggestionInstance => ({
				...(row ? { row } : {}),
				status: statusFor(row?.cells),
				strengthens: holding(strengthens, row?.cells),
				unless: holding(unless, row?.cells)
			});
			return rowsSlot === undefined || found.length === 0 ? [instance()] : found.map(instance);
		}
	};
}

function holding(conditions: readonly LinkedCondition[], cells?: Cells): readonly number[] {
	return conditions.flatMap((one, place) => (one.check(cells) === isTrue ? [place] : []));
}

function union(
	linked: readonly LinkedCondition[],
	what: 'slots' | 'scores' | 'inputs'
): Set<number> {
	return new Set(linked.flatMap((one) => [...one[what]]));
}
