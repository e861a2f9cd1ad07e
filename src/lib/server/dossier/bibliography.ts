import type { CompiledForm, Content, Source } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { sourceWords } from './source-words.ts';

/** A work that the content leans on, and what leans on it. */
export interface BibliographyEntry {
	readonly id: string;
	/** "Authors (year). Title. Institution." */
	readonly words: string;
	readonly type: string;
	readonly note: string | null;
	readonly url: string | null;
	/** The works here in which it is cited; it was read there, not by itself. */
	readonly citedIn: readonly string[];
	/** Suggestions whose evidence or counter-evidence it is. */
	readonly suggestions: readonly string[];
	/** Questions that are asked because of it. */
	readonly items: readonly string[];
	/** Cut-offs and bands that come from it. */
	readonly cutOffs: readonly string[];
}

/** Every work, those that others are cited in first, then by their words. */
export function bibliography(content: Content): readonly BibliographyEntry[] {
	const suggestions = new Map<string, Set<string>>();
	const items = new Map<string, Set<string>>();
	const cutOffs = new Map<string, Set<string>>();
	for (const { id, evidence, counterEvidence } of content.suggestions) {
		for (const { source, at } of [...evidence, ...counterEvidence]) {
			for (const reference of [source, at ?? '']) note(suggestions, reference, id);
		}
	}
	for (const form of content.forms) {
		for (const item of allItems(form)) {
			for (const reference of item.sources) note(items, reference, item.name);
		}
		for (const [reference, name] of cutOffsOf(form)) note(cutOffs, reference, name);
	}
	const of = (uses: ReadonlyMap<string, ReadonlySet<string>>, id: string) =>
		[...(uses.get(id) ?? [])].sort();
	const citing = new Set(content.sources.flatMap(({ citedIn }) => citedIn));
	return content.sources
		.map((source) => ({
			...entry(source, content.sources),
			suggestions: of(suggestions, source.id),
			items: of(items, source.id),
			cutOffs: of(cutOffs, source.id)
		}))
		.toSorted(
			(a, b) =>
				Number(citing.has(b.id)) - Number(citing.has(a.id)) || a.words.localeCompare(b.words, 'nb')
		);
}

/** Works that nothing leans on and that nothing else is cited in: to be used or taken out. */
export function unusedWorks(content: Content): readonly string[] {
	const citing = new Set(content.sources.flatMap(({ citedIn }) => citedIn));
	return bibliography(content)
		.filter(
			({ suggestions, items, cutOffs }) => !suggestions.length && !items.length && !cutOffs.length
		)
		.map(({ id }) => id)
		.filter((id) => !citing.has(id));
}

function entry(
	source: Source,
	sources: readonly Source[]
): Omit<BibliographyEntry, 'suggestions' | 'items' | 'cutOffs'> {
	return {
		id: source.id,
		words: sourceWords(source.id, sources),
		type: source.type,
		note: source.note ?? null,
		url: source.url ?? null,
		citedIn: source.citedIn.map((id) => sourceWords(id, sources))
	};
}

/** `work:L1-L2` says where in a work. */
function note(uses: Map<string, Set<string>>, reference: string, user: string): void {
	const [id = ''] = reference.split(':');
	if (id !== '') uses.set(id, (uses.get(id) ?? new Set()).add(user));
}

function cutOffsOf(form: CompiledForm): readonly (readonly [string, string])[] {
	return form.scores.flatMap(({ name, rule, cutOff }) => [
		...(cutOff?.source === undefined ? [] : [[cutOff.source, name] as const]),
		...(rule.kind === 'bands'
			? rule.bands.flatMap((band) =>
					band.source === undefined ? [] : [[band.source, `${name} ${band.id}`] as const]
				)
			: [])
	]);
}
