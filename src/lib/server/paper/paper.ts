/** A printed page as it is drawn: headings, paragraphs, lists, and questions with answers. */
export interface Paper {
	readonly title: string;
	readonly language: string;
	readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'text'; readonly text: string; readonly isSmall?: true }
	| {
			readonly kind: 'list';
			readonly entries: readonly { readonly text: string; readonly detail: string | null }[];
	  }
	| {
			readonly kind: 'terms';
			readonly pairs: readonly {
				readonly term: string;
				readonly termLanguage?: string;
				readonly says: string;
			}[];
	  };
