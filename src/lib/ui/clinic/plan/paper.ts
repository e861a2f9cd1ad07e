/** A printed page: the screen, the printer and the PDF say exactly this. */
export interface Paper {
	readonly title: string;
	readonly language: string;
	readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'text'; readonly text: string; readonly isSmall?: true }
	| { readonly kind: 'list'; readonly entries: readonly PaperEntry[] }
	| { readonly kind: 'terms'; readonly pairs: readonly PaperPair[] };

export interface PaperEntry {
	readonly text: string;
	/** Who follows up and when; null where nothing belongs under it. */
	readonly detail: string | null;
}

/** A question and what was said to it. */
export interface PaperPair {
	readonly term: string;
	/** The language of the question, where it is not the paper's. */
	readonly termLanguage?: string;
	readonly says: string;
}

/** A heading with what stands under it; nothing when there is nothing. */
export function under(text: string, ...blocks: readonly PaperBlock[]): readonly PaperBlock[] {
	const filled = blocks.filter((block) => {
		if (block.kind === 'list') return block.entries.length > 0;
		return block.kind !== 'terms' || block.pairs.length > 0;
	});
	return filled.length > 0 ? [{ kind: 'heading', text }, ...filled] : [];
}

/** Lines without details. */
export function lines(texts: readonly string[]): PaperBlock {
	return { kind: 'list', entries: texts.map((text) => ({ text, detail: null })) };
}
