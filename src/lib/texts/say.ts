import type { InterfaceLanguage } from './language.ts';
import { fillMessage, type MessageValues } from './message.ts';

export type Messages = Readonly<Record<string, string>>;

/** Names of the arguments of an ICU message, read off its text. */
export type ArgumentNames<Message extends string> = Message extends `${string}{${infer Rest}`
	? PlainWord<Rest extends `${infer Head}}${string}` ? NameOf<Head> : never> | ArgumentNames<Rest>
	: never;

type NameOf<Head extends string> = Head extends `${infer Name},${string}` ? Name : Head;

/** What stands inside a branch is words, not an argument. */
type PlainWord<Name extends string> = Name extends `${string}${' ' | '{' | '#'}${string}`
	? never
	: Name;

type ValuesFor<Message extends string> = [ArgumentNames<Message>] extends [never]
	? []
	: [values: Readonly<Record<ArgumentNames<Message>, string | number>>];

/** Says a message in one language; keys and arguments are checked by the compiler. */
export interface Say<M extends Messages> {
	<Key extends keyof M & string>(key: Key, ...values: ValuesFor<M[Key]>): string;
	readonly language: InterfaceLanguage;
}

/**
 * @param messages in `language`; the type `M` is that of the Norwegian messages, which lead
 */
export function sayIn<M extends Messages>(
	messages: Readonly<Record<keyof M, string>>,
	language: InterfaceLanguage
): Say<M> {
	const say = (key: keyof M & string, values?: MessageValues) =>
		fillMessage(messages[key], language, values);
	return Object.assign(say, { language }) as Say<M>;
}
