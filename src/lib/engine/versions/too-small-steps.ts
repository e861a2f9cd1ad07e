import type { CompiledForm } from '../compile/compiled.ts';
import { compareVersions, type Migration } from './compare-versions.ts';
import { versionStep } from './version-step.ts';

/**
 * Forms whose version says less than what changed since the version before it: old answers would
 * come to mean something else. The one rule for authors, for publishing and for a server's start.
 */
export function tooSmallSteps(
	forms: readonly CompiledForm[],
	published: readonly CompiledForm[]
): readonly Migration[] {
	return forms.flatMap((form) => {
		const before = latestBefore(form, published);
		const migration = before && compareVersions(before, form);
		return migration && !migration.isEnough ? [migration] : [];
	});
}

/** The latest of a form's published versions that came before this one. */
export function latestBefore<Version extends Pick<CompiledForm, 'id' | 'version'>>(
	form: Pick<CompiledForm, 'id' | 'version'>,
	published: readonly Version[]
): Version | undefined {
	return published
		.filter(({ id, version }) => id === form.id && isLater(version, form.version))
		.reduce<Version | undefined>(
			(latest, one) => (latest && !isLater(latest.version, one.version) ? latest : one),
			undefined
		);
}

/** What is wrong with a step, and what would do, in words for an author. */
export function tooSmallStepText({ form, from, to, needed, lowestVersion }: Migration): string {
	return `${form} ${to} changes ${from} in a ${needed} way: it has to be ${lowestVersion} or later.`;
}

function isLater(from: string, to: string): boolean {
	return !['none', 'back'].includes(versionStep(from, to));
}
