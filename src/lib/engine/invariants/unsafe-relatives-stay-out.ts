import type { AnswerValue } from '../answers/answer.ts';
import type { CompiledItem, CompiledSuggestion, Content } from '../compile/compiled.ts';
import { leaves } from '../conditions/condition.ts';
import { evaluation } from '../evaluation/evaluation.ts';
import { allItems } from '../evaluation/program.ts';
import type { Invariant } from './invariant.ts';

/** The rows in which a person tells about the people around them, and how safe each is. */
const relatives = 'relatives.person';
const safety = { cell: 'safe', unsafe: 'unsafe' };

/** Kinds that bring somebody in; cautions and alerts about the person are what should come up. */
const bringsIn = ['offer', 'plan', 'right', 'talk'];

/** 7.6: an unsafe relative suppresses every suggestion to involve that person. */
export const unsafeRelativesStayOut: Invariant = {
	section: '7.6',
	says: 'An unsafe relative suppresses every suggestion to involve that person.',
	violations(content) {
		const rows = content.forms.flatMap(allItems).find((item) => item.name === relatives);
		if (!rows) return [];
		return content.suggestions
			.filter((one) => bringsIn.includes(one.kind) && readsRelatives(one))
			.flatMap((suggestion) =>
				suggestedForUnsafe(suggestion, rows, content)
					? [{ at: suggestion.id, message: 'is suggested for a person who is marked unsafe' }]
					: []
			);
	}
};

/** For each person, or for all of them at once: both may bring somebody in. */
function readsRelatives({ forEach, when }: CompiledSuggestion): boolean {
	const readsCells = leaves(when).some((leaf) => 'ref' in leaf && leaf.ref.item === relatives);
	return forEach === relatives || readsCells;
}

/** Tries every combination of the cells that the suggestion reads, with the person unsafe. */
function suggestedForUnsafe(
	suggestion: CompiledSuggestion,
	rows: CompiledItem,
	content: Content
): boolean {
	const read = new Set(
		[suggestion.when, ...suggestion.unless.map((reason) => reason.when)]
			.flatMap(leaves)
			.flatMap((leaf) => ('ref' in leaf ? (leaf.ref.cell ?? []) : []))
	);
	const cells = (rows.items ?? []).filter((cell) => read.has(cell.id) && cell.id !== safety.cell);
	const evaluated = evaluation({ forms: content.forms, suggestions: [suggestion] }, []);
	return combinations(cells).some((combination) => {
		const row = { id: 'r1', cells: { ...combination, [safety.cell]: safety.unsafe } };
		evaluated.load({ [relatives]: { state: 'answered', value: [row] } });
		return evaluated.suggestions[0]?.status() === 'suggested';
	});
}

function combinations(
	cells: readonly CompiledItem[]
): readonly Readonly<Record<string, AnswerValue>>[] {
	return cells.reduce<readonly Readonly<Record<string, AnswerValue>>[]>(
		(found, cell) =>
			found.flatMap((one) =>
				(cell.options ?? []).map((option) => ({
					...one,
					[cell.id]: cell.type === 'choices' ? [option.value] : option.value
				}))
			),
		[{}]
	);
}
