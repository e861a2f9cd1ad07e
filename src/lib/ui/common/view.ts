import { greetingLanguage, isInterfaceLanguage, type InterfaceLanguage } from '#texts/language.ts';

export const textSizes = ['md', 'lg'] as const;
export const schemes = ['auto', 'light', 'dark'] as const;
/** `more`: stronger lines and no faint text. */
export const contrasts = ['usual', 'more'] as const;
export const paces = ['section', 'question'] as const;

/** How somebody wants to see and hear the pages. Says nothing about them otherwise. */
export interface View {
	readonly language: InterfaceLanguage;
	readonly size: (typeof textSizes)[number];
	readonly scheme: (typeof schemes)[number];
	/** A whole section at a time, or one question. */
	readonly pace: (typeof paces)[number];
	readonly contrast: (typeof contrasts)[number];
}

/** Name of the cookie that keeps it; its content is `written`. */
export const viewCookie = 'view';

/** The view as a cookie keeps it. */
export function writtenView(view: View): string {
	return [view.language, view.size, view.scheme, view.pace, view.contrast].join('.');
}

/** The view that a cookie keeps; what is not known is as the browser asks, or as usual. */
export function readView(written: string | undefined, accepted?: string | null): View {
	const [language, size, scheme, pace, contrast] = (written ?? '').split('.');
	return {
		language: greetingLanguage(language, accepted),
		size: oneOf(textSizes, size),
		scheme: oneOf(schemes, scheme),
		pace: oneOf(paces, pace),
		contrast: oneOf(contrasts, contrast)
	};
}

/** A view with what a posted form changes in it; anything else in the form is left out. */
export function changedView(view: View, form: { get(name: string): unknown }): View {
	const language = form.get('language');
	return {
		language: isInterfaceLanguage(language) ? language : view.language,
		size: oneOf(textSizes, form.get('size'), view.size),
		scheme: oneOf(schemes, form.get('scheme'), view.scheme),
		pace: oneOf(paces, form.get('pace'), view.pace),
		contrast: oneOf(contrasts, form.get('contrast'), view.contrast)
	};
}

/** Attributes of the `html` element that the style sheets read. */
export function viewAttributes(view: View): string {
	const contrast = view.contrast === 'more' ? ' data-contrast="more"' : '';
	return `lang="${view.language}" data-size="${view.size}" data-color-scheme="${view.scheme}"${contrast}`;
}

function oneOf<const T>(among: readonly [T, ...T[]], wanted: unknown, otherwise: T = among[0]): T {
	return among.find((one) => one === wanted) ?? otherwise;
}
