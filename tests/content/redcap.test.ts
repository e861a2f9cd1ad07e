import { describe, expect, it } from 'vitest';
import { redcapDictionary } from '#research/package/redcap.ts';
import { openContent } from '#server/content/open-content.ts';

/** The columns of a data dictionary as REDCap documents them, in order. */
const documented = [
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
];
const types = ['text', 'notes', 'radio', 'checkbox', 'descriptive'];
const validations = ['', 'integer', 'number', 'date_ymd'];

/** Lines and fields of a CSV text (RFC 4180). */
function parsed(text: string): readonly (readonly string[])[] {
	const lines: string[][] = [[]];
	let field = '';
	let isQuoted = false;
	for (let i = 0; i < text.length; i++) {
		const sign = text[i]!;
		if (isQuoted && sign === '"' && text[i + 1] === '"') field += text[++i];
		else if (sign === '"') isQuoted = !isQuoted;
		else if (isQuoted || (sign !== ',' && sign !== '\r' && sign !== '\n')) field += sign;
		else if (sign !== '\r') {
			lines.at(-1)!.push(field);
			field = '';
			if (sign === '\n') lines.push([]);
		}
	}
	return lines.slice(0, -1);
}

const { forms } = await openContent();

describe('a REDCap data dictionary', () => {
	it.each(forms.map((form) => [form.id, form] as const))(
		'of %s has the documented columns, names, types and choices',
		(_id, form) => {
			for (const language of ['nb', 'en'] as const) {
				const [header, ...lines] = parsed(redcapDictionary(form, language));
				expect(header).toEqual(documented);
				const fields = lines.map((line) =>
					Object.fromEntries(line.map((value, i) => [documented[i]!, value]))
				);
				expect(fields[0]).toMatchObject({ 'Field Type': 'text' });
				const names = fields.map((field) => field['Variable / Field Name']!);
				expect(new Set(names).size).toBe(names.length);
				for (const [i, line] of lines.entries()) {
					const field = fields[i]!;
					expect(line).toHaveLength(documented.length);
					expect(field['Variable / Field Name']).toMatch(/^[a-z][a-z0-9_]*$/);
					expect(field['Form Name']).toMatch(/^[a-z][a-z0-9_]*$/);
					expect(types).toContain(field['Field Type']);
					expect(validations).toContain(field['Text Validation Type OR Show Slider Number']);
					expect(field['Field Label']).not.toBe('');
					const choices = field['Choices, Calculations, OR Slider Labels']!;
					const hasChoices = ['radio', 'checkbox'].includes(field['Field Type']!);
					expect(choices !== '').toBe(hasChoices);
					if (!hasChoices) continue;
					const codes = choices.split(' | ').map((one) => one.split(', ')[0]!);
					for (const code of codes) expect(code).toMatch(/^[a-z0-9_]+$/);
					expect(new Set(codes).size).toBe(codes.length);
				}
			}
		}
	);
});
