import type { z } from 'zod';
import { closestName, didYouMean } from './closest-name.ts';
import type { DataPath, Report } from './content-file.ts';

type Issue = z.core.$ZodIssue;

/** Says what does not fit the format, at the deepest place that is certain. */
export function reportSchemaIssues(
	issues: readonly Issue[],
	data: unknown,
	report: Report,
	base: DataPath = []
): void {
	for (const issue of issues) {
		const path = [...base, ...issue.path.map((key) => key as string | number)];
		if (issue.code === 'invalid_union' && issue.errors.length > 0) {
			const likeliest = likeliestBranch(issue.errors, valueAt(data, issue.path));
			if (likeliest) {
				reportSchemaIssues(likeliest, valueAt(data, issue.path), report, path);
				continue;
			}
		}
		report(path, message(issue), remedy(issue, valueAt(data, issue.path)));
	}
}

/** The branch the author meant: the one that fails deepest, then the one that fails least. */
function likeliestBranch(
	branches: readonly (readonly Issue[])[],
	value: unknown
): readonly Issue[] | undefined {
	const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
	const unknownKeys = (branch: readonly Issue[]) =>
		branch.reduce(
			(count, issue) =>
				count +
				(issue.path.length > 0
					? 0
					: issue.code === 'unrecognized_keys'
						? issue.keys.length
						: issue.code === 'invalid_type'
							? keys.length + 1
							: 0),
			0
		);
	const ranked = branches
		.filter((branch) => branch.length > 0)
		.sort((a, b) => unknownKeys(a) - unknownKeys(b) || a.length - b.length);
	const best = ranked[0];
	return best && unknownKeys(best) < Math.max(keys.length, 1) ? best : undefined;
}

function message(issue: Issue): string {
	switch (issue.code) {
		case 'unrecognized_keys':
			return `unknown ${issue.keys.length > 1 ? 'keys' : 'key'} ${issue.keys.map((key) => `\`${key}\``).join(', ')}`;
		case 'invalid_type':
			return `expected ${issue.expected}`;
		case 'invalid_value':
			return `expected ${issue.values.map((value) => `\`${String(value)}\``).join(' or ')}`;
		case 'invalid_union':
			// A schema that says by itself what it wants knows better.
			return issue.message.startsWith('Invalid ')
				? 'this is none of what may stand here'
				: issue.message;
		default:
			return issue.message;
	}
}

function remedy(issue: Issue, value: unknown): string {
	if (issue.code === 'unrecognized_keys') {
		return 'Remove it, or check its spelling and indentation.';
	}
	if (issue.code === 'invalid_value') {
		const closest = closestName(String(value), issue.values.map(String));
		return closest === undefined ? `Found \`${show(value)}\`.` : `Did you mean \`${closest}\`?`;
	}
	if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
		return didYouMean(String(value), issue.options.map(String));
	}
	if (issue.code === 'invalid_union') {
		return `Found ${show(value)}. See docs/authoring.md for what can be written here.`;
	}
	if (typeof value === 'boolean') {
		return 'Found a true/false value: put yes, no, on and off in quotes.';
	}
	return value === undefined ? 'It is missing: add it.' : `Found ${show(value)}.`;
}

function show(value: unknown): string {
	const text = JSON.stringify(value) ?? 'nothing';
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	let at = data;
	for (const key of path) {
		if (typeof at !== 'object' || at === null) return undefined;
		at = (at as Record<PropertyKey, unknown>)[key];
	}
	return at;
}
