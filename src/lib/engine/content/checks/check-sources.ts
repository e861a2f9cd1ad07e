import type { Catalogue } from '../catalogue.ts';
import { didYouMean } from '../closest-name.ts';
import type { DataPath, Report } from '../content-file.ts';

/** Every `source` and `citedIn` names an entry of the bibliography; `source:L1-L2` may say where. */
export function checkSources(
	data: unknown,
	catalogue: Catalogue,
	report: Report,
	path: DataPath = []
): void {
	if (Array.isArray(data)) {
		data.forEach((one, i) => checkSources(one, catalogue, report, [...path, i]));
		return;
	}
	if (typeof data !== 'object' || data === null) return;
	for (const [key, value] of Object.entries(data)) {
		const at = [...path, key];
		if (key === 'source' || key === 'citedIn') {
			for (const ref of [value].flat()) {
				if (typeof ref === 'string') checkRef(ref, at, catalogue, report);
			}
		} else {
			checkSources(value, catalogue, report, at);
		}
	}
}

function checkRef(ref: string, path: DataPath, { sources }: Catalogue, report: Report): void {
	const id = ref.split(':')[0] as string;
	if (!sources.has(id)) report(path, `no source \`${id}\``, didYouMean(id, sources));
}
