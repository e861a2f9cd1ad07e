import type { CompiledItem, CompiledOption } from '../compile/compiled.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import { isEqual, type Change } from './change.ts';

/** What differs between two versions of one item. `isScored` when a score counts it. */
export function compareItems(
	before: CompiledItem,
	after: CompiledItem,
	isScored: boolean
): readonly Change[] {
	const about = after.name.slice(after.name.indexOf('.') + 1);
	const change = (level: Change['level'], what: string): Change => ({ level, about, what });
	if (before.type !== after.type) {
		return [change('major', `its type was ${before.type} and is ${after.type}`)];
	}
	const ranges = [before, after].map((item) => itemTypeOf(item).scoreRange(item));
	return [
		...optionChanges(before.options ?? [], after.options ?? [], isScored).map(([level, what]) =>
			change(level, what)
		),
		...(before.min === after.min && before.max === after.max
			? []
			: [
					change(
						isWider(before, after) && !isScored ? 'minor' : 'major',
						`its range was ${rangeOf(before)} and is ${rangeOf(after)}`
					)
				]),
		...(isScored && !isEqual(ranges[0], ranges[1])
			? [change('major', 'what it can count in a score has changed')]
			: []),
		...majorFields.flatMap((field) =>
			isEqual(before[field], after[field]) ? [] : [change('major', `its ${field} has changed`)]
		),
		...(isEqual(before.when, after.when)
			? []
			: [change(isScored ? 'major' : 'minor', 'who is asked has changed')]),
		...minorFields.flatMap((field) =>
			isEqual(before[field], after[field]) ? [] : [change('minor', `its ${field} has changed`)]
		),
		...wordFields.flatMap((field) =>
			isEqual(before[field], after[field]) ? [] : [change('patch', `the words of its ${field}`)]
		),
		...cellChanges(before, after)
	];
}

/** An old answer would say something else. */
const majorFields = ['unit', 'precision', 'wholeNumbers', 'fact', 'score'] as const;
const minorFields = [
	'clinicianOnly',
	'hiddenFromPatientSummary',
	'maxLength',
	'maxEntries'
] as const;
const wordFields = ['text', 'help', 'anchors', 'rowLabel', 'sides'] as const;

function isWider(before: CompiledItem, after: CompiledItem): boolean {
	const low = (item: CompiledItem) => item.min ?? -Infinity;
	const high = (item: CompiledItem) => item.max ?? Infinity;
	return low(after) <= low(before) && high(after) >= high(before);
}

function rangeOf({ min, max }: CompiledItem): string {
	return `${min ?? 'open'} to ${max ?? 'open'}`;
}

function optionChanges(
	before: readonly CompiledOption[],
	after: readonly CompiledOption[],
	isScored: boolean
): readonly (readonly [Change['level'], string])[] {
	const now = new Map(after.map((option) => [option.value, option]));
	const then = new Map(before.map((option) => [option.value, option]));
	return [
		...before
			.filter(({ value }) => !now.has(value))
			.map(({ value }) => ['major', `the option ${value} is gone`] as const),
		...after
			.filter(({ value }) => !then.has(value))
			.map(({ value }) => ['minor', `the option ${value} is new`] as const),
		...before.flatMap((old) => {
			const { text: wordsNow, score: scoreNow, ...flagsNow } = now.get(old.value) ?? old;
			const { text, score, ...flags } = old;
			return [
				...(score === scoreNow
					? []
					: [
							[
								isScored ? 'major' : 'minor',
								`the option ${old.value} counted ${score ?? 'nothing'} and counts ${scoreNow ?? 'nothing'}`
							] as const
						]),
				...(isEqual(flags, flagsNow)
					? []
					: [['major', `the option ${old.value} means something else to rules`] as const]),
				...(isEqual(text, wordsNow) ? [] : [['patch', `the words of option ${old.value}`] as const])
			];
		})
	];
}

function cellChanges(before: CompiledItem, after: CompiledItem): readonly Change[] {
	const now = new Map((after.items ?? []).map((cell) => [cell.id, cell]));
	const then = new Map((before.items ?? []).map((cell) => [cell.id, cell]));
	const about = after.name.slice(after.name.indexOf('.') + 1);
	return [
		...[...then.keys()]
			.filter((id) => !now.has(id))
			.map((id): Change => ({ level: 'major', about: `${about}.${id}`, what: 'it is gone' })),
		...[...now.keys()]
			.filter((id) => !then.has(id))
			.map((id): Change => ({ level: 'minor', about: `${about}.${id}`, what: 'it is new' })),
		...[...now].flatMap(([id, cell]) => {
			const old = then.get(id);
			return old ? compareItems(old, cell, false) : [];
		})
	];
}
