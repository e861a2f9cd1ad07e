import type { CompiledForm, CompiledScore, CutOffs } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import type { Text } from '#engine/text.ts';
import type { CsvValue } from '../writers/csv.ts';

/** What a line of a form's codebook says, in order. */
export const formLineNames = [
	'form',
	'version',
	'kind',
	'name',
	'type',
	'value',
	'scores',
	'text_nb',
	'text_en',
	'status',
	'source',
	'population'
] as const;

/** Every item, option, score, band and cut-off of a form, one line each. */
export function formLines(form: CompiledForm): readonly (readonly CsvValue[])[] {
	const line = (
		kind: string,
		name: string,
		fields: {
			readonly type?: string;
			readonly value?: string | number;
			readonly scores?: string | number;
			readonly text?: Text;
			readonly status?: string;
			readonly source?: string;
			readonly population?: Text;
		}
	): readonly CsvValue[] => [
		form.id,
		form.version,
		kind,
		name,
		fields.type ?? null,
		fields.value ?? null,
		fields.scores ?? null,
		wordsIn(fields.text, 'nb'),
		wordsIn(fields.text, 'en'),
		fields.status ?? null,
		fields.source ?? null,
		wordsIn(fields.population, 'en') ?? wordsIn(fields.population, 'nb')
	];
	const items = allItems(form).flatMap((item) => [
		line('item', item.id, {
			type: item.type,
			text: item.text,
			source: item.sources.join(' '),
			...(item.awaitsWording ? { status: 'wording not shipped: only what it is about' } : {})
		}),
		...(item.options ?? []).map((option) =>
			line('option', item.id, {
				value: option.value,
				text: option.text,
				...(option.score === undefined ? {} : { scores: option.score }),
				...(option.isUnsure ? { status: 'don’t know: no value for scores' } : {})
			})
		)
	]);
	return [...items, ...form.scores.flatMap((score) => scoreLines(score, line))];
}

type Line = (
	kind: string,
	name: string,
	fields: {
		readonly type?: string;
		readonly value?: string | number;
		readonly text?: Text;
		readonly status?: string;
		readonly source?: string;
		readonly population?: Text;
	}
) => readonly CsvValue[];

function scoreLines(score: CompiledScore, line: Line): readonly (readonly CsvValue[])[] {
	const { rule, title, cutOff, reliableChange } = score;
	const own = line('score', score.id, {
		type: rule.kind,
		...(title ? { text: title } : {}),
		...founded(cutOff)
	});
	const lines = [own];
	if (rule.kind === 'bands') {
		for (const band of rule.bands) {
			lines.push(
				line('band', score.id, {
					type: band.id,
					value: edgeText(band.from),
					...(band.text ? { text: band.text } : {}),
					...founded(band)
				})
			);
		}
	}
	if (rule.kind === 'cutOff') {
		const value = `${rule.comparator} ${edgeText(rule.cutOff)}`;
		lines.push(line('cut-off', score.id, { value, ...founded(cutOff) }));
	}
	if (reliableChange !== undefined) {
		lines.push(line('reliable-change', score.id, { value: reliableChange }));
	}
	return lines;
}

function founded(of: CompiledScore['cutOff']): {
	readonly status?: string;
	readonly source?: string;
	readonly population?: Text;
} {
	if (!of) return {};
	return {
		status: of.toCheck ? `${of.status}, to be checked` : of.status,
		...(of.source === undefined ? {} : { source: of.source }),
		...(of.population === undefined ? {} : { population: of.population })
	};
}

/** `8`, or `female 6; male 8`. */
function edgeText({ byValue, other, sensitive }: CutOffs): string {
	const edges = Object.entries(byValue).map(([value, edge]) => `${value} ${edge}`);
	if (edges.length === 0) return String(sensitive);
	return [...edges, ...(other === undefined ? [] : [`other ${other}`])].join('; ');
}

function wordsIn(text: Text | undefined, language: 'nb' | 'en'): string | null {
	return text?.[language] ?? null;
}
