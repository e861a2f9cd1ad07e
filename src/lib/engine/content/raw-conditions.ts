import type { RawCondition } from './condition-schema.ts';
import type { DataPath } from './content-file.ts';
import type { RawForm } from './form-schema.ts';
import type { RawPackage } from './package-schema.ts';
import type { RawSuggestion } from './suggestion-schema.ts';

/** A condition of a piece of content and its path within that piece. */
export interface RawConditionAt {
	readonly condition: RawCondition;
	readonly path: DataPath;
	/** The item whose visibility it decides: it may only look back (semantics 3.1). */
	readonly showsItem?: string;
}

export function conditionsOfForm(form: RawForm): readonly RawConditionAt[] {
	const found: RawConditionAt[] = [];
	form.sections.forEach((section, s) => {
		const first = section.items[0]?.id;
		if (section.when && first !== undefined) {
			found.push({ condition: section.when, path: ['sections', s, 'when'], showsItem: first });
		}
		section.items.forEach((item, i) => {
			const path = ['sections', s, 'items', i];
			if (item.when) {
				found.push({ condition: item.when, path: [...path, 'when'], showsItem: item.id });
			}
			if ('items' in item) {
				item.items.forEach((cell, c) => {
					if (cell.when) found.push({ condition: cell.when, path: [...path, 'items', c, 'when'] });
				});
			}
		});
	});
	for (const [id, score] of Object.entries(form.scores ?? {})) {
		const path = ['scores', id];
		if ('truth' in score) found.push({ condition: score.truth, path: [...path, 'truth'] });
		if ('count' in score) {
			score.count.forEach((condition, i) => found.push({ condition, path: [...path, 'count', i] }));
		}
		if ('countOf' in score) {
			score.countOf.forEach((item, i) =>
				found.push({ condition: { item, ...score.where }, path: [...path, 'countOf', i] })
			);
		}
		if ('classify' in score) {
			score.classify.cases.forEach(({ when }, i) => {
				if (when) found.push({ condition: when, path: [...path, 'classify', 'cases', i, 'when'] });
			});
		}
	}
	form.critical?.forEach((one, i) =>
		found.push({ condition: one.when, path: ['critical', i, 'when'] })
	);
	return found;
}

export function conditionsOfSuggestion(suggestion: RawSuggestion): readonly RawConditionAt[] {
	const reasons = (key: 'unless' | 'strengthens') =>
		(suggestion[key] ?? []).map(({ when }, i) => ({ condition: when, path: [key, i, 'when'] }));
	return [
		{ condition: suggestion.when, path: ['when'] },
		...reasons('unless'),
		...reasons('strengthens')
	];
}

export function conditionsOfPackage(one: RawPackage): readonly RawConditionAt[] {
	return one.forms.flatMap(({ when, opens }, i) => [
		...(when ? [{ condition: when, path: ['forms', i, 'when'] }] : []),
		...(opens ?? []).map((opening, o) => ({
			condition: opening.when,
			path: ['forms', i, 'opens', o, 'when']
		}))
	]);
}

export type RawLeaf = Exclude<
	RawCondition,
	{ all: unknown } | { any: unknown } | { not: unknown } | { count: unknown } | { row: unknown }
>;

/** Every `row` within a condition, with its own path. */
export function rawRows(
	condition: RawCondition,
	path: DataPath
): readonly { readonly row: Extract<RawCondition, { row: string }>; readonly path: DataPath }[] {
	const within = (list: readonly RawCondition[], key: string) =>
		list.flatMap((one, i) => rawRows(one, [...path, key, i]));
	if ('all' in condition) return within(condition.all, 'all');
	if ('any' in condition) return within(condition.any, 'any');
	if ('count' in condition) return within(condition.count, 'count');
	if ('not' in condition) return rawRows(condition.not, [...path, 'not']);
	if ('row' in condition) {
		return [{ row: condition, path }, ...rawRows(condition.where, [...path, 'where'])];
	}
	return [];
}

/** Every leaf of a condition with its own path. */
export function rawLeaves(
	condition: RawCondition,
	path: DataPath
): readonly { readonly leaf: RawLeaf; readonly path: DataPath }[] {
	const within = (list: readonly RawCondition[], key: string) =>
		list.flatMap((one, i) => rawLeaves(one, [...path, key, i]));
	if ('all' in condition) return within(condition.all, 'all');
	if ('any' in condition) return within(condition.any, 'any');
	if ('count' in condition) return within(condition.count, 'count');
	if ('not' in condition) return rawLeaves(condition.not, [...path, 'not']);
	if ('row' in condition) return rawLeaves(condition.where, [...path, 'where']);
	return [{ leaf: condition, path }];
}
