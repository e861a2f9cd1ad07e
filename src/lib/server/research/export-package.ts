import { makeZip } from 'client-zip';
import { createHash } from 'node:crypto';
import type { Language } from '#engine/text.ts';
import { packageFiles, type PackageFile } from '#research/package/package-files.ts';
import packageJson from '../../../../package.json' with { type: 'json' };
import type { App } from '../app.ts';
import type { Aggregated } from './aggregate-scores.ts';

/** The files of an export package, the checksums of all others last. */
export function exportPackage(
	app: App,
	{ table, queryHash, resultHash, project }: Aggregated,
	language: Language
): readonly PackageFile[] {
	const { score, form: asked } = table.asked;
	const formId = score?.formId ?? asked?.id;
	const form = formId === undefined ? null : app.content.currentForm(formId);
	const made = {
		software: `Terskel ${packageJson.version}`,
		form,
		queryHash,
		resultHash,
		project
	};
	const files = packageFiles(table, made, form, language);
	const sums = files.map(({ path, content }) => `${sha256(content)}  ${path}\n`);
	return [...files, { path: 'SHA256SUMS', content: sums.join('') }];
}

// The same figures make the same bytes: files carry no time of their own.
const noTime = new Date(Date.UTC(1980, 0, 1));

/** A package as one zip, written while it is sent. */
export function zipped(files: readonly PackageFile[]): ReadableStream<Uint8Array> {
	return makeZip(
		files.map(({ path, content }) => ({ name: path, input: content, lastModified: noTime }))
	);
}

function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
