import type { AnswerValue, Balance, Row } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { optionOf } from '#engine/item-types/options.ts';
import { textIn, type Language } from '#engine/text.ts';
import { inputOf } from './inputs/inputs.ts';

/** An answer as one reads it, a line for each thing said. */
export function saidWords(
	value: AnswerValue,
	item: CompiledItem,
	language: Language
): readonly string[] {
	if (typeof value === 'string' || typeof value === 'number') {
		return [singleWords(value, item, language)];
	}
	if ('left' in value) return balanceWords(value as Balance, item, language);
	return (value as readonly (string | number | Row)[]).map((one) =>
		typeof one === 'object' ? rowWords(one, item, language) : entryWords(one, item, language)
	);
}

function singleWords(value: string | number, item: CompiledItem, language: Language): string {
	if (optionOf(value, item)) return entryWords(value, item, language);
	const anchor = item.anchors?.[String(value)];
	if (anchor) return `${value}: ${textIn(anchor, language).words}`;
	const written = String(inputOf(item).rawOf(value, item, language));
	return item.unit ? `${written} ${textIn(item.unit, language).words}` : written;
}

function entryWords(value: string | number, item: CompiledItem, language: Language): string {
	const option = optionOf(value, item);
	return option ? textIn(option.text, language).words : String(value);
}

function balanceWords(value: Balance, item: CompiledItem, language: Language): readonly string[] {
	return (['left', 'right'] as const).flatMap((side) => {
		const heading = item.sides && textIn(item.sides[side], language).words;
		return value[side].length === 0 ? [] : [`${heading}: ${value[side].join(', ')}`];
	});
}

function rowWords(row: Row, item: CompiledItem, language: Language): string {
	return (item.items ?? [])
		.flatMap((cell) => {
			const value = row.cells[cell.id];
			if (value === undefined) return [];
			return [
				`${textIn(cell.text, language).words} ${saidWords(value, cell, language).join(', ')}`
			];
		})
		.join(' · ');
}
