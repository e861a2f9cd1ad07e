import type { AnswerValue } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import type { Language } from '#engine/text.ts';
import type { PostedFields } from '../posted-fields.ts';
import type { Raw } from '../raw.ts';

/**
 * How the answers of one item type go into controls and come back. Pure, so that the server reads
 * a posted form with it; the component that shows the controls is in `items/`.
 */
export interface ItemInput {
	/** What the controls hold for a kept answer. The engine reads it back to the same answer. */
	rawOf(value: AnswerValue, item: CompiledItem, language: Language): Raw;
	/** Reads the controls whose names begin at `base`. Undefined when they say nothing. */
	readPosted(posted: PostedFields, base: string, item: CompiledItem): Raw;
}
