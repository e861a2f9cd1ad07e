import type { CompiledItem, CompiledScore } from '../../compile/compiled.ts';
import { resultOf } from '../../scoring/result-of.ts';
import { nameResolver, type NameResolver } from '../../compile/resolve-names.ts';
import { itemTypeOf } from '../../item-types/item-types.ts';
import type { Catalogue } from '../catalogue.ts';
import { didYouMean } from '../closest-name.ts';
import type { RawCondition, RawTests } from '../condition-schema.ts';
import type { DataPath, Report } from '../content-file.ts';
import { rawLeaves, rawRows, type RawConditionAt, type RawLeaf } from '../raw-conditions.ts';

const testKeys = ['is', 'in', 'includes', 'atLeast', 'atMost', 'below', 'above'] as const;

/** Every name in a condition exists, and every test is one that can be made of it. */
export function checkConditions(
	conditions: readonly RawConditionAt[],
	form: string | null,
	catalogue: Catalogue,
	report: Report
): void {
	const names = nameResolver(form, catalogue.aliases);
	for (const { condition, path } of conditions) {
		for (const { row, path: rowPath } of rawRows(condition, path)) {
			checkRow(row, rowPath, { names, catalogue, report });
		}
		for (const { leaf, path: leafPath } of rawLeaves(condition, path)) {
			checkLeaf(leaf, leafPath, { names, catalogue, report });
		}
	}
}

interface Checking {
	readonly names: NameResolver;
	readonly catalogue: Catalogue;
	readonly report: Report;
}

/** A row is one of a repeating group, and what is asked of it stands in its cells. */
function checkRow(
	{ row, where }: Extract<RawCondition, { row: string }>,
	path: DataPath,
	checking: Checking
): void {
	const item = checkItemName(row, [...path, 'row'], checking);
	if (!item) return;
	const { item: group } = checking.names.item(row);
	if (!item.items || item.name !== group) {
		checking.report([...path, 'row'], `\`${row}\` has no rows`, 'Name a repeating group.');
		return;
	}
	for (const { leaf, path: leafPath } of rawLeaves(where, [...path, 'where'])) {
		const ref = 'item' in leaf ? checking.names.item(leaf.item) : undefined;
		if (ref?.item === group && ref.cell !== undefined) continue;
		checking.report(
			leafPath,
			`this is not asked of a row of \`${group}\``,
			'Take it out of `where`, and put it beside the row under `all`.'
		);
	}
}

function checkLeaf(leaf: RawLeaf, path: DataPath, checking: Checking): void {
	const { report } = checking;
	if ('item' in leaf) {
		const item = checkItemName(leaf.item, [...path, 'item'], checking);
		if (item) checkItemTests(leaf, item, path, report);
		return;
	}
	if ('compare' in leaf) {
		if ((leaf.atLeast === undefined) === (leaf.atMost === undefined)) {
			report(path, 'a comparison needs one of `atLeast` and `atMost`', 'Add one of them.');
		}
		leaf.compare.forEach((operand, i) => {
			const at = [...path, 'compare', i];
			if (typeof operand === 'number') return;
			if ('item' in operand) checkComparable(operand.item, at, checking);
			else checkScoreName(operand.score, at, checking);
		});
		return;
	}
	if ('band' in leaf) {
		checkBand(leaf, path, checking);
		return;
	}
	if ('score' in leaf) checkScoreTests(leaf, path, checking);
	if ('phase' in leaf) return;
	if (!testKeys.some((key) => (leaf as RawTests)[key] !== undefined)) {
		report(path, 'this condition tests nothing', `Add one of ${testKeys.join(', ')}.`);
	}
}

/** The item, or the cell of a repeating group, that a name means. */
export function checkItemName(
	name: string,
	path: DataPath,
	{ names, catalogue, report }: Checking
): CompiledItem | undefined {
	const ref = names.item(name);
	const item = catalogue.items.get(ref.item);
	if (!item) {
		report(path, `no item \`${ref.item}\``, didYouMean(ref.item, catalogue.items.keys()));
		return undefined;
	}
	if (ref.cell === undefined) return item;
	const cell = item.items?.find((one) => one.id === ref.cell);
	if (!cell) {
		const known = (item.items ?? []).map((one) => one.id);
		report(path, `no cell \`${ref.cell}\` in \`${ref.item}\``, didYouMean(ref.cell, known));
	}
	return cell;
}

function checkComparable(name: string, path: DataPath, checking: Checking): void {
	const item = checkItemName(name, path, checking);
	if (!item) return;
	if (checking.names.item(name).cell !== undefined || !itemTypeOf(item).scoreRange(item)) {
		checking.report(
			path,
			`\`${item.name}\` is no number`,
			'Compare a scale, a number with `min` and `max`, or a score.'
		);
	}
}

function checkScoreName(
	name: string,
	path: DataPath,
	checking: Checking
): CompiledScore | undefined {
	const full = checking.names.score(name);
	const { scores } = checking.catalogue;
	const score = scores.get(full);
	if (!score) checking.report(path, `no score \`${full}\``, didYouMean(full, scores.keys()));
	return score;
}

/** A truth is asked with `is: true`, a number with numbers; bands have a condition of their own. */
function checkScoreTests(
	leaf: Extract<RawLeaf, { score: string }>,
	path: DataPath,
	checking: Checking
): void {
	const score = checkScoreName(leaf.score, [...path, 'score'], checking);
	if (!score) return;
	const result = resultOf(score);
	const wanted = result === 'truth' ? 'boolean' : 'number';
	const values = testKeys.flatMap((key) => leaf[key] ?? []).flat();
	if (result === 'band' || values.some((value) => typeof value !== wanted)) {
		const remedies = {
			truth: 'It is true or false: ask `is: true`.',
			number: 'It is a number: ask `atLeast`, `atMost`, `below`, `above` or `is`.',
			band: `It has bands: ask \`{ band: ${leaf.score}, is: … }\`.`
		};
		checking.report(path, `this can't be asked of \`${score.name}\``, remedies[result]);
	}
}

function checkBand(
	leaf: Extract<RawLeaf, { band: string }>,
	path: DataPath,
	{ names, catalogue, report }: Checking
): void {
	const name = names.score(leaf.band);
	const score = catalogue.scores.get(name);
	if (!score) {
		report([...path, 'band'], `no score \`${name}\``, didYouMean(name, catalogue.scores.keys()));
		return;
	}
	const { rule } = score;
	if (rule.kind !== 'bands' && rule.kind !== 'classify') {
		report(
			path,
			`\`${name}\` has no bands`,
			'Use `score` with `atLeast`, `atMost` or `is: true` instead.'
		);
		return;
	}
	const wanted = leaf.in ?? (leaf.is === undefined ? [] : [leaf.is]);
	if (wanted.length === 0) report(path, 'this condition names no band', 'Add `is` or `in`.');
	const known = rule.bands.map((band) => band.id);
	for (const band of wanted) {
		if (!known.includes(band)) {
			report(path, `\`${name}\` has no band \`${band}\``, didYouMean(band, known));
		}
	}
}

function checkItemTests(
	leaf: Extract<RawLeaf, { item: string }>,
	item: CompiledItem,
	path: DataPath,
	report: Report
): void {
	const used = testKeys.filter((key) => leaf[key] !== undefined);
	const kinds = [used.length > 0, leaf.answered !== undefined, leaf.state !== undefined];
	if (kinds.filter(Boolean).length > 1) {
		report(
			path,
			`\`${item.name}\` is asked for its state and its value at once`,
			'Write two conditions under `all`.'
		);
	}
	if (!kinds.includes(true)) {
		report(
			path,
			`nothing is asked about \`${item.name}\``,
			'Add `is`, `in`, `atLeast`, `answered` …'
		);
		return;
	}
	const allowed: readonly string[] = itemTypeOf(item).tests;
	for (const key of used) {
		const op = key === 'is' ? 'in' : key;
		if (!allowed.includes(op)) {
			const can = allowed.length === 0 ? 'only `answered` or `state`' : allowed.join(', ');
			report(
				[...path, key],
				`\`${key}\` can't be asked of a ${item.type} item`,
				`Possible: ${can}.`
			);
		}
	}
	if (!item.options) return;
	const values = [leaf.is, leaf.includes, ...(leaf.in ?? [])].filter(
		(value) => value !== undefined
	);
	for (const value of values) {
		const option = item.options.find((one) => one.value === value);
		if (!option) {
			report(
				path,
				`\`${item.name}\` has no option \`${String(value)}\``,
				didYouMean(
					String(value),
					item.options.map((one) => String(one.value))
				)
			);
		} else if (option.isUnsure) {
			report(
				path,
				`\`${String(value)}\` of \`${item.name}\` means "don't know", which is never true`,
				'Leave it out: an unsure answer makes the condition unknown by itself (semantics 2.2).'
			);
		}
	}
}
