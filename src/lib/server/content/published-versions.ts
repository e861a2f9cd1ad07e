import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import type { ContentFile, Problem } from '#engine/content/content-file.ts';
import { latestBefore, tooSmallSteps, tooSmallStepText } from '#engine/versions/too-small-steps.ts';
import { readPublishedForm } from './published-content.ts';

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
	return changedUnderTheirVersion(forms, published).map(({ id, version }) => ({
		...atVersion(files, id),
		message: `\`${id}\` ${version} was changed after it was published`,
		remedy:
			'Raise the version: patch for wording, minor for an added optional item, major when an old answer would mean something else.'
	}));
}

/** One problem per form whose version says less than it changes, as a server would refuse it. */
export async function stepProblems(
	folder: string,
	files: readonly ContentFile[],
	forms: readonly CompiledForm[],
	published: PublishedVersions
): Promise<readonly Problem[]> {
	const all = Object.entries(published).flatMap(([id, hashes]) =>
		Object.entries(hashes).map(([version, hash]) => ({ id, version, hash }))
	);
	const before = forms.flatMap((form) => latestBefore(form, all) ?? []);
	const kept = await Promise.all(
		before.map(async (one) => ({ one, form: await readKeptForm(folder, one) }))
	);
	const lost = kept.filter(({ one, form }) => form?.hash !== one.hash);
	const steps = tooSmallSteps(
		forms,
		kept.flatMap(({ form }) => form ?? [])
	);
	return [
		...lost.map(({ one: { id, version } }) => ({
			...atVersion(files, id),
			message: `\`${id}\` ${version} was published, but ${keptFile({ id, version })} is not what it was`,
			remedy: 'Take the file back from version control: later versions are compared with it.'
		})),
		...steps.map((step) => ({
			...atVersion(files, step.form),
			message: tooSmallStepText(step),
			remedy: `Raise the version to ${step.lowestVersion}; \`npm run terskel -- compare\` lists what has changed.`
		}))
	];
}

function atVersion(files: readonly ContentFile[], id: string) {
	const file = files.find(({ data }) => (data as { form?: unknown } | null)?.form === id);
	return { file: file?.file ?? id, line: file?.lineAt(['version']) ?? 1, path: 'version' };
}

/** Where a published version is kept whole, below the content folder. */
function keptFile({ id, version }: Pick<CompiledForm, 'id' | 'version'>): string {
	return join('published', `${id}-${version}.json`);
}

async function readKeptForm(
	folder: string,
	version: Pick<CompiledForm, 'id' | 'version'>
): Promise<CompiledForm | null> {
	try {
		return readPublishedForm(await readFile(join(folder, keptFile(version)), 'utf8'));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError)
			return null;
		throw error;
	}
}

/** Adds every new version and keeps it whole; what was published before stays as it is. */
export async function publishVersions(
	folder: string,
	forms: readonly CompiledForm[]
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
		await mkdir(join(folder, 'published'), { recursive: true });
		for (const form of fresh) {
			await writeFile(join(folder, keptFile(form)), `${JSON.stringify(form)}\n`);
		}
		await writeFile(join(folder, fileName), `${JSON.stringify(next, null, '\t')}\n`);
	}
	return fresh.map(({ id, version }) => `${id} ${version}`);
}
