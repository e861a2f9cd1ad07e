import type { ContentFile, Problem } from '#engine/content/content-file.ts';
import type { Violation } from '#engine/invariants/invariant.ts';

/** Violations as problems, at the suggestion or form that breaks the invariant. */
export function violationProblems(
	files: readonly ContentFile[],
	violations: readonly Violation[]
): readonly Problem[] {
	return violations.map(({ section, at, message }) => ({
		...placeOf(at, files),
		path: at,
		message: `breaks invariant ${section}: ${message}`,
		remedy: `See section ${section} of the semantics; change the rule, not the test.`
	}));
}

function placeOf(at: string, files: readonly ContentFile[]): { file: string; line: number } {
	const [form] = at.split('.');
	for (const { file, data, lineAt } of files) {
		if (Array.isArray(data)) {
			const place = data.findIndex((one: { suggestion?: unknown }) => one.suggestion === at);
			if (place >= 0) return { file, line: lineAt([place]) };
		} else if ((data as { form?: unknown } | null)?.form === form) {
			return { file, line: 1 };
		}
	}
	return { file: at, line: 1 };
}
