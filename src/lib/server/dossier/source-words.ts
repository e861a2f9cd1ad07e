import type { Source } from '#engine/compile/compiled.ts';

/** A reference as it is read: "Saunders JB m.fl. (1993). Title." The bare id when it is not known. */
export function sourceWords(reference: string, sources: readonly Source[]): string {
	const [id = reference] = reference.split(':');
	const source = sources.find((one) => one.id === id);
	if (!source) return reference;
	const { authors, year, title, institution } = source;
	return [
		...(authors ? [authors] : []),
		...(year === undefined ? [] : [`(${year})`]),
		/[.?!]$/.test(title) ? title : `${title}.`,
		...(institution ? [`${institution}.`] : [])
	].join(' ');
}
