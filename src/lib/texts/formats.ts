// Making a format is a hundred times as slow as using it, and there are two languages.
const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/** How a language writes numbers. */
export function numberFormat(language: string): Intl.NumberFormat {
	const known = numbers.get(language) ?? new Intl.NumberFormat(language);
	numbers.set(language, known);
	return known;
}

/** Which of its plural forms a language uses for a count. */
export function pluralRules(language: string): Intl.PluralRules {
	const known = plurals.get(language) ?? new Intl.PluralRules(language);
	plurals.set(language, known);
	return known;
}
