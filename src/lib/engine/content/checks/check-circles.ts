import type { CompiledForm } from '../../compile/compiled.ts';
import { CircularCells } from '../../evaluation/cell-graph.ts';
import { evaluation } from '../../evaluation/evaluation.ts';
import { allItems } from '../../evaluation/program.ts';
import { reporter, type DataPath, type Problem } from '../content-file.ts';
import type { RawForm } from '../form-schema.ts';
import type { Located } from '../read-content.ts';

/** No visibility and no score leads back to itself (semantics 1.2); false when one does. */
export function checkCircles(
	located: readonly Located<RawForm>[],
	forms: readonly CompiledForm[],
	problems: Problem[]
): boolean {
	try {
		evaluation({ forms, suggestions: [] });
		return true;
	} catch (error) {
		if (!(error instanceof CircularCells)) throw error;
		const names = namesOf(error.cells, forms);
		const [first = ''] = names;
		const form = located.find(({ raw }) => first.startsWith(`${raw.form}.`)) ?? located[0];
		if (form) {
			reporter(form.file, problems)(
				pathOf(first.slice(first.indexOf('.') + 1), form.raw),
				`this leads back to itself: ${[...names, first].map((name) => `\`${name}\``).join(' reads ')}`,
				'Break the circle at one of them.'
			);
		}
		return false;
	}
}

/** Cells stand as `buildCells` puts them: answers, visibility, scores, then what nobody reads. */
function namesOf(cells: readonly number[], forms: readonly CompiledForm[]): readonly string[] {
	const items = forms.flatMap(allItems).map((item) => item.name);
	const scores = forms.flatMap((form) => form.scores).map((score) => score.name);
	const all = [...items, ...items, ...scores];
	return cells.flatMap((cell) => all[cell] ?? []);
}

function pathOf(id: string, form: RawForm): DataPath {
	if (form.scores && Object.hasOwn(form.scores, id)) return ['scores', id];
	for (const [s, section] of form.sections.entries()) {
		const i = section.items.findIndex((item) => item.id === id);
		if (i >= 0) return ['sections', s, 'items', i, 'when'];
	}
	return [];
}
