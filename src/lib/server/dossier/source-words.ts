import type { Source } from '#engine/compile/compiled.ts';

const known = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>();

function byId(sources: readonly Source[]): ReadonlyMap<string, Source> {
	const found = known.get(sources) ?? new Map(sources.map((source) => [source.id, source]));
	known.set(sources, found);
	return found;
}

/** A reference as it is read: "Saunders JB m.fl. (1993). Title." The bare id when it is not known. */
export function sourceWords(reference: string, sources: readonly Source[]): string {
	const [id = reference] = reference.split(':');
	const source = byId(sources).get(id);
	if (!source) return reference;
	const { authors, year, title, institution } = source;
	return [
		...(authors ? [authors] : []),
		...(year === undefined ? [] : [`(${year})`]),
		/[.?!]$/.test(title) ? title : `${title}.`,
		...(institution ? [`${institution}.`] : [])
	].join(' ');
}
