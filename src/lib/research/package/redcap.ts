import type { CompiledForm, CompiledItem } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { textIn, type Language } from '#engine/text.ts';
import { csvLine } from '../writers/csv.ts';

/** The columns of a REDCap data dictionary, as REDCap writes them. */
export const redcapColumns = [
	'Variable / Field Name',
	'Form Name',
	'Section Header',
	'Field Type',
	'Field Label',
	'Choices, Calculations, OR Slider Labels',
	'Field Note',
	'Text Validation Type OR Show Slider Number',
	'Text Validation Min',
	'Text Validation Max',
	'Identifier?',
	'Branching Logic (Show field only if...)',
	'Required Field?',
	'Custom Alignment',
	'Question Number (surveys only)',
	'Matrix Group Name',
	'Matrix Ranking?',
	'Field Annotation'
] as const;

/**
 * A form as a REDCap data dictionary. Conditions are given in words in the annotation: REDCap has no
 * unknown, so that they cannot be carried over as they are.
 */
export function redcapDictionary(form: CompiledForm, language: Language): string {
	const name = redcapName(form.id);
	const sectionOf = new Map(
		form.sections.map((section) => [section.items[0]?.name, textIn(section.title, language).words])
	);
	const lines = [
		// REDCap wants the identifier of a record as the first field.
		[`${name}_record`, name, null, 'text', 'Record ID', ...Array<null>(13).fill(null)],
		...allItems(form).map((item) => {
			const { type, choices, validation, note } = fieldOf(item, language);
			return [
				`${name}_${redcapName(item.id)}`,
				name,
				sectionOf.get(item.name) ?? null,
				type,
				textIn(item.text, language).words,
				choices,
				note,
				validation,
				validation === null ? null : (item.min ?? null),
				validation === null ? null : (item.max ?? null),
				...Array<null>(7).fill(null),
				annotation(form, item)
			];
		})
	];
	return [csvLine([...redcapColumns]), ...lines.map((line) => csvLine(line))].join('');
}

interface Field {
	readonly type: string;
	readonly choices: string | null;
	readonly validation: string | null;
	readonly note: string | null;
}

const plain: Field = { type: 'text', choices: null, validation: null, note: null };

/** How REDCap asks it; what it has no type for is free text with a note. */
const fields: Readonly<Record<string, (item: CompiledItem, language: Language) => Field>> = {
	choice: (item, language) => ({ ...plain, type: 'radio', choices: optionsOf(item, language) }),
	choices: (item, language) => ({ ...plain, type: 'checkbox', choices: optionsOf(item, language) }),
	scale: () => ({ ...plain, validation: 'integer' }),
	number: (item) => ({ ...plain, validation: item.wholeNumbers ? 'integer' : 'number' }),
	date: () => ({ ...plain, validation: 'date_ymd' }),
	text: () => ({ ...plain, type: 'notes' }),
	note: () => ({ ...plain, type: 'descriptive' }),
	calculated: () => ({ ...plain, type: 'descriptive', note: 'Worked out by Terskel.' })
};

function fieldOf(item: CompiledItem, language: Language): Field {
	const known = fields[item.type]?.(item, language);
	return known ?? { ...plain, type: 'notes', note: `Terskel type: ${item.type}` };
}

function optionsOf({ options = [] }: CompiledItem, language: Language): string {
	return options
		.map(({ value, text }) => {
			const words = textIn(text, language).words.replaceAll('|', '/');
			return `${typeof value === 'number' ? value : redcapName(value)}, ${words}`;
		})
		.join(' | ');
}

function annotation(form: CompiledForm, item: CompiledItem): string {
	const scores = (item.options ?? []).filter(({ score }) => score !== undefined);
	return [
		`Terskel ${item.name} ${form.version}`,
		...(item.awaitsWording ? ['Wording not shipped: this says only what it is about.'] : []),
		...(scores.length > 0
			? [`Scores: ${scores.map(({ value, score }) => `${value}=${score}`).join(', ')}`]
			: []),
		...(item.when ? ['Shown on a condition, see codebook.'] : [])
	].join('. ');
}

/** Lower case letters, digits and underscores, beginning with a letter. */
function redcapName(name: string): string {
	const safe = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
	return /^[a-z]/.test(safe) ? safe : `x${safe}`;
}
