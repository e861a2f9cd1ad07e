import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { ContentFile, DataPath } from '#engine/content/content-file.ts';

/** Reads every YAML file below a folder, with the place of each piece, in a fixed order. */
export async function readContentFiles(folder: string): Promise<readonly ContentFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return Promise.all(
		paths.map(async (path) => {
			const shown = join('forms', relative(folder, path)).split(sep).join('/');
			return contentFile(shown, await readFile(path, 'utf8'));
		})
	);
}

/** One content file from its text. */
export function contentFile(file: string, text: string): ContentFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, version: '1.2', merge: false });
	const faults = [...document.errors, ...document.warnings].map((error) => ({
		line: lines.linePos(error.pos[0]).line,
		message: (error.message.split('\n')[0] ?? '').replace(/ at line \d.*$/, '')
	}));
	const base = { file, lineAt: (path: DataPath) => lineAt(document, lines, path) };
	if (faults.length > 0) return { ...base, data: null, faults };
	return { ...base, data: document.toJS() as unknown };
}

function lineAt(document: Document, lines: LineCounter, path: DataPath): number {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}
