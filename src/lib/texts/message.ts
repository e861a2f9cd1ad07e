import { numberFormat, pluralRules } from './formats.ts';

/** What a message is filled with. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Fills a message written in ICU MessageFormat. Understood: `{name}`, `{n, number}`,
 * `{n, plural, =0 {…} one {…} other {# …}}` and `{x, select, a {…} other {…}}`, also nested.
 * A tenth of the weight of a full implementation; a test holds the two to the same words.
 */
export function fillMessage(message: string, language: string, values: MessageValues = {}): string {
	return message.includes('{') ? fill(message, language, values, undefined) : message;
}

function fill(
	message: string,
	language: string,
	values: MessageValues,
	counted: number | undefined
): string {
	let said = '';
	for (let at = 0; at < message.length; at++) {
		const sign = message[at];
		if (sign === '{') {
			const end = closingBrace(message, at);
			said += argument(message.slice(at + 1, end), language, values);
			at = end;
		} else {
			said += sign === '#' && counted !== undefined ? numberIn(language, counted) : sign;
		}
	}
	return said;
}

function argument(inside: string, language: string, values: MessageValues): string {
	const [name = '', kind, branches = ''] = splitArgument(inside);
	const value = values[name];
	if (value === undefined) return `{${name}}`;
	if (kind === 'number') return numberIn(language, Number(value));
	if (kind === 'plural') {
		const count = Number(value);
		const among = branchesOf(branches);
		const category = pluralRules(language).select(count);
		const branch = among[`=${count}`] ?? among[category] ?? among['other'] ?? '';
		return fill(branch, language, values, count);
	}
	if (kind === 'select') {
		const among = branchesOf(branches);
		return fill(among[String(value)] ?? among['other'] ?? '', language, values, undefined);
	}
	return String(value);
}

function splitArgument(inside: string): readonly string[] {
	const first = inside.indexOf(',');
	if (first < 0) return [inside.trim()];
	const second = inside.indexOf(',', first + 1);
	const name = inside.slice(0, first).trim();
	if (second < 0) return [name, inside.slice(first + 1).trim()];
	return [name, inside.slice(first + 1, second).trim(), inside.slice(second + 1)];
}

function branchesOf(text: string): Readonly<Record<string, string>> {
	const branches: Record<string, string> = {};
	let at = 0;
	for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
		const close = closingBrace(text, open);
		branches[text.slice(at, open).trim()] = text.slice(open + 1, close);
		at = close + 1;
	}
	return branches;
}

function closingBrace(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === '{') depth++;
		if (text[at] === '}' && --depth === 0) return at;
	}
	return text.length;
}

function numberIn(language: string, value: number): string {
	return numberFormat(language).format(value);
}
