const marks: Readonly<Record<string, string>> = {
	a: 'á',
	e: 'é',
	i: 'í',
	o: 'ó',
	u: 'ú',
	y: 'ý',
	n: 'ñ',
	s: 'š',
	r: 'ř',
	t: 'ţ',
	A: 'Á',
	E: 'É',
	I: 'Í',
	O: 'Ó',
	U: 'Ú',
	S: 'Š',
	T: 'Ţ'
};

/**
 * A text in a language that nobody speaks, a third longer than its origin: whatever a page shows
 * without the marks was not translated, and what does not fit will not fit German either.
 * Arguments of messages and contacts in braces stay as they are.
 */
export function pseudoText(text: string): string {
	const said = text
		.split(/(\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})/)
		.map((piece, place) => (place % 2 === 1 ? pseudoArgument(piece) : marked(piece)))
		.join('');
	// Padding in short words: no language is one long word.
	return `⟦${said}${' ···'.repeat(Math.ceil(text.length / 12))}⟧`;
}

/** Branches of a message are words; names, numbers and contacts are not. */
function pseudoArgument(argument: string): string {
	return argument.replace(
		/(\b(?:one|other|=\d+) ?\{)([^{}]*)(\})/g,
		(_all, open: string, words: string, close: string) => `${open}${marked(words)}${close}`
	);
}

function marked(text: string): string {
	return [...text].map((letter) => marks[letter] ?? letter).join('');
}

/** Every message of an area in the pseudo language. */
export function pseudoMessages<Messages extends Readonly<Record<string, string>>>(
	messages: Messages
): Readonly<Record<keyof Messages, string>> {
	return Object.fromEntries(
		Object.entries(messages).map(([key, message]) => [key, pseudoText(message)])
	) as Readonly<Record<keyof Messages, string>>;
}

/** Data in which every `{ nb: … }` of words also has the pseudo language, under the given tag. */
export function withPseudo<T>(data: T, tag: string): T {
	if (Array.isArray(data)) return data.map((one: unknown) => withPseudo(one, tag)) as T;
	if (typeof data !== 'object' || data === null) return data;
	const own = Object.entries(data).map(([key, value]): [string, unknown] => [
		key,
		// The standing of a translation is by language, too, but not in words.
		key === 'translation' ? value : withPseudo(value as unknown, tag)
	]);
	const { nb, en } = data as Readonly<Record<string, unknown>>;
	const origin = nb ?? en;
	const isText = typeof origin === 'string' && own.every(([key]) => /^[a-z]{2}$/.test(key));
	return Object.fromEntries(isText ? [...own, [tag, pseudoText(origin)]] : own) as T;
}
