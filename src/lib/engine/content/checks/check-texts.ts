import { requiredLanguages } from '../../text.ts';
import type { DataPath, Report } from '../content-file.ts';

/** Keys whose values are words for people. */
const textKeys = new Set([
	'title',
	'intro',
	'text',
	'topic',
	'help',
	'unit',
	'rowLabel',
	'left',
	'right',
	'action',
	'patientText',
	'because',
	'whenUnknown',
	'scope',
	'says',
	'notice',
	'timeFrame',
	'population'
]);

/** Item wording of an instrument may be missing in a language that is `not-available`. */
const wordingKeys = new Set(['text', 'help']);

/** Worked cases and examples hold ids and values, not words for people. */
const notForPeople = new Set(['cases', 'examples']);

/** Every text stands in every required language (semantics 1.2). */
export function checkTexts(
	data: unknown,
	notAvailable: readonly string[],
	report: Report,
	path: DataPath = []
): void {
	if (Array.isArray(data)) {
		data.forEach((one, i) => checkTexts(one, notAvailable, report, [...path, i]));
		return;
	}
	if (typeof data !== 'object' || data === null) return;
	for (const [key, value] of Object.entries(data)) {
		if (notForPeople.has(key)) continue;
		const at = [...path, key];
		const isText =
			(textKeys.has(key) && !isName(path)) || path.at(-1) === 'anchors' || path.at(-1) === 'labels';
		if (!isText || typeof value !== 'object' || value === null) {
			checkTexts(value, notAvailable, report, at);
			continue;
		}
		for (const language of requiredLanguages) {
			if (language in value) continue;
			if (notAvailable.includes(language) && isWording(key, path)) continue;
			report(at, `this text is missing in \`${language}\``, `Add \`${language}: …\`.`);
		}
	}
}

/** Scores and answers may be called what a text is called: a stage of change is named `action`. */
function isName(path: DataPath): boolean {
	return path.at(-1) === 'scores' || path[0] === 'cases';
}

function isWording(key: string, path: DataPath): boolean {
	return path.includes('items') || path.includes('optionSets') || path.includes('options')
		? wordingKeys.has(key) || path.at(-1) === 'anchors'
		: false;
}
