import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import type { ContentFile, Problem } from '#engine/content/content-file.ts';

/** Form id to version to content hash: what was published and may never change (semantics 1.4). */
export type PublishedVersions = Readonly<Record<string, Readonly<Record<string, string>>>>;

const fileName = 'published.json';

/** Reads what was published; nothing yet when the file is not there. */
export async function readPublishedVersions(folder: string): Promise<PublishedVersions> {
	try {
		return JSON.parse(await readFile(join(folder, fileName), 'utf8')) as PublishedVersions;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
		throw error;
	}
}

/** Forms whose file differs from what was published under the same version. */
export function changedUnderTheirVersion(
	forms: readonly Pick<CompiledForm, 'id' | 'version' | 'hash'>[],
	published: PublishedVersions
): readonly Pick<CompiledForm, 'id' | 'version' | 'hash'>[] {
	return forms.filter(({ id, version, hash }) => {
		const known = published[id]?.[version];
		return known !== undefined && known !== hash;
	});
}

/** One problem per changed form, at its version. */
export function versionProblems(
	files: readonly ContentFile[],
	forms: readonly Pick<CompiledForm, 'id' | 'version' | 'hash'>[],
	published: PublishedVersions
): readonly Problem[] {
	return changedUnderTheirVersion(forms, published).map(({ id, version }) => {
		const file = files.find(({ data }) => (data as { form?: unknown } | null)?.form === id);
		return {
			file: file?.file ?? id,
			line: file?.lineAt(['version']) ?? 1,
			path: 'version',
			message: `\`${id}\` ${version} was changed after it was published`,
			remedy:
				'Raise the version: patch for wording, minor for an added optional item, major when an old answer would mean something else.'
		};
	});
}

/** Adds every new version; what was published before stays as it is. */
export async function publishVersions(
	folder: string,
	forms: readonly Pick<CompiledForm, 'id' | 'version' | 'hash'>[]
): Promise<readonly string[]> {
	const published = await readPublishedVersions(folder);
	const fresh = forms.filter(({ id, version }) => published[id]?.[version] === undefined);
	const next: Record<string, Record<string, string>> = {};
	const ids = [...new Set([...Object.keys(published), ...fresh.map(({ id }) => id)])].sort();
	for (const id of ids) {
		next[id] = {
			...published[id],
			...Object.fromEntries(
				fresh.filter((form) => form.id === id).map(({ version, hash }) => [version, hash])
			)
		};
	}
	if (fresh.length > 0) {
		await writeFile(join(folder, fileName), `${JSON.stringify(next, null, '\t')}\n`);
	}
	return fresh.map(({ id, version }) => `${id} ${version}`);
}
