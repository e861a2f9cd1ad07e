import type { AnswerValue } from '../answers/answer.ts';
import type { Coerced } from '../answers/coerced.ts';
import type { LeafTest } from '../conditions/condition.ts';
import type { Truth } from '../conditions/truth.ts';
import type { CompiledItem } from '../compile/compiled.ts';
import type { Language } from '../text.ts';

/** A column of an export: one item can need several. */
export interface ExportColumn {
	readonly name: string;
	readonly type: 'integer' | 'number' | 'string' | 'boolean' | 'date';
	readonly read: (value: AnswerValue) => string | number | boolean | null;
}

/** Lowest and highest score an answer can carry. */
export interface ScoreRange {
	readonly lower: number;
	readonly upper: number;
}

/**
 * Everything the rest of Terskel needs to know of one item type. Nobody outside `item-types/`
 * asks which type an item has.
 */
export interface ItemType {
	readonly type: string;
	/** Notes and calculated items are shown, never answered. */
	readonly isAnswerable: boolean;
	/** Raw input (a posted string, a list of strings, JSON) to a checked value; semantics 2.3. */
	coerce(raw: unknown, item: CompiledItem): Coerced;
	/** A condition's test of an answered value; unsure options make it unknown (2.2). */
	test(value: AnswerValue, test: LeafTest, item: CompiledItem): Truth;
	/** What an answer counts in a score; null when it carries no value (2.2). */
	score(value: AnswerValue, item: CompiledItem): number | null;
	/** Null when the item cannot be scored. */
	scoreRange(item: CompiledItem): ScoreRange | null;
	/** The answer as a person would say it. */
	words(value: AnswerValue, item: CompiledItem, language: Language): string;
	/** The tests a condition may make of it. */
	readonly tests: readonly LeafTest['op'][];
	/** Free text a person wrote can identify them: never in research exports. */
	readonly isFreeText: boolean;
	columns(item: CompiledItem): readonly ExportColumn[];
	/** FHIR R4 Questionnaire.item.type. */
	readonly fhirType: string;
}
