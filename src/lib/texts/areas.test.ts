import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areas } from './areas.ts';
import { interfaceLanguages } from './language.ts';
import { fillMessage } from './message.ts';
import { readability } from './reading/lix.ts';
import { unusedWordsIn } from './words-we-do-not-use.ts';

const everyMessage = areas.flatMap(({ name, messages }) =>
	interfaceLanguages.flatMap((language) =>
		Object.entries(messages[language]).map(([key, message]) => ({ name, language, key, message }))
	)
);

/** Arguments as a complete ICU parser finds them. */
function argumentsOf(message: string, language: string): readonly string[] {
	const found = new Set<string>();
	const visit = (parts: readonly unknown[]): void => {
		for (const part of parts as readonly {
			type: number;
			value?: string;
			options?: Record<string, { value: readonly unknown[] }>;
		}[]) {
			if (part.type !== 0 && part.type !== 7 && part.value !== undefined) found.add(part.value);
			for (const option of Object.values(part.options ?? {})) visit(option.value);
		}
	};
	visit(new IntlMessageFormat(message, language).getAst());
	return [...found].sort();
}

const trials = [0, 1, 2, 1234];

describe('interface words', () => {
	it('stand in a file that is listed, in every language', () => {
		for (const language of interfaceLanguages) {
			const files = readdirSync(new URL(`./${language}/`, import.meta.url)).map((file) =>
				file.replace('.ts', '')
			);
			expect(files.sort()).toEqual(areas.map((area) => area.name).sort());
		}
	});

	it.each(areas)('$name: the same keys in both languages, none empty', ({ messages }) => {
		expect(Object.keys(messages.en).sort()).toEqual(Object.keys(messages.nb).sort());
		expect([...Object.values(messages.nb), ...Object.values(messages.en)]).not.toContain('');
	});

	it.each(areas)('$name: the same arguments in both languages', ({ messages }) => {
		for (const [key, message] of Object.entries(messages.nb)) {
			const english = messages.en[key] as string;
			expect(argumentsOf(english, 'en'), key).toEqual(argumentsOf(message, 'nb'));
		}
	});

	it('have keys that no other area has', () => {
		const keys = areas.flatMap(({ messages }) => Object.keys(messages.nb));
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('come out as a complete ICU implementation says them', () => {
		for (const { language, key, message } of everyMessage) {
			for (const number of trials) {
				const values = Object.fromEntries(
					argumentsOf(message, language).map((name) => [name, number])
				);
				const reference = new IntlMessageFormat(message, language).format(values);
				expect(fillMessage(message, language, values), key).toBe(reference);
			}
		}
	});

	it('hold no branch that the compiler would take for an argument', () => {
		for (const { key, message } of everyMessage) {
			const branches = [...message.matchAll(/(?:one|other|=\d+) ?\{([^{}]*)\}/g)];
			for (const [, words = ''] of branches) expect(words, key).toMatch(/[ #]/);
		}
	});

	it('use none of the words we do not use', () => {
		const found = everyMessage.flatMap(({ key, language, message }) =>
			unusedWordsIn(message, language).map((one) => ({ key, language, ...one }))
		);
		expect(found).toEqual([]);
	});

	it('read easily where patients read them: LIX at most 40', () => {
		const heavy = areas
			.filter((area) => area.reader === 'patient')
			.flatMap(({ messages }) => Object.entries(messages.nb))
			// An index over a handful of words says nothing.
			.filter(([, message]) => readability(message).words >= 12)
			.map(([key, message]) => ({ key, lix: readability(message).lix }))
			.filter(({ lix }) => lix > 40);
		expect(heavy).toEqual([]);
	});
});
