import type { AnswerValue } from '../answers/answer.ts';
import type { CompiledItem } from '../compile/compiled.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import type { Language } from '../text.ts';

/** An answer in the reader's language, as a person would say it. */
export function answerWords(value: AnswerValue, item: CompiledItem, language: Language): string {
	return itemTypeOf(item).words(value, item, language);
}
