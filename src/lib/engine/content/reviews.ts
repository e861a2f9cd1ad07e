import type { Content, SignOff } from '../compile/compiled.ts';

/** A form in one version, or a suggestion as it reads now. */
export type Reviewable =
	{ readonly form: string; readonly version: string } | { readonly suggestion: string };

type Signed = Pick<Content, 'suggestions' | 'signOffs'>;

/** Who has read this very content and stands for it, the latest last; empty: not yet reviewed. */
export function reviewsOf(content: Signed, what: Reviewable): readonly SignOff[] {
	if ('form' in what) {
		return content.signOffs.filter(
			(one) => 'form' in one && one.form === what.form && one.version === what.version
		);
	}
	const hash = content.suggestions.find(({ id }) => id === what.suggestion)?.hash ?? '';
	return content.signOffs.filter(
		(one) => 'suggestion' in one && one.suggestion === what.suggestion && hash.startsWith(one.hash)
	);
}

/** False where a page has to say "not yet reviewed". */
export function isReviewed(content: Signed, what: Reviewable): boolean {
	return reviewsOf(content, what).length > 0;
}
