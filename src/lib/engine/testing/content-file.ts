import type { ContentFile, DataPath } from '../content/content-file.ts';

/** Plain data as a content file: a path stands on the line where pretty-printed JSON has it. */
export function dataFile(file: string, data: unknown): ContentFile {
	const lines = new Map<string, number>();
	let line = 1;
	const walk = (value: unknown, path: DataPath): void => {
		lines.set(path.join('.'), line);
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			line++;
			walk(inner, [...path, key]);
		}
		line++;
	};
	walk(data, []);
	const lineAt = (path: DataPath): number => {
		const found = lines.get(path.join('.'));
		return found ?? (path.length === 0 ? 1 : lineAt(path.slice(0, -1)));
	};
	return { file, data, lineAt };
}
