import type { Refusal } from '#engine/answers/coerced.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { textIn } from '#engine/text.ts';
import type { SayToPatient } from '#texts/patient/say-to-patient.ts';

/** Why an answer could not be kept, in words; says which row when it is inside a group. */
export function refusalWords(refusal: Refusal, item: CompiledItem, say: SayToPatient): string {
	const { row, cell: cellId } = refusal.details;
	const words = plainRefusal(refusal, say);
	const cell = item.items?.find((one) => one.id === cellId);
	if (row === undefined || !cell) return words;
	const question = textIn(cell.text, say.language).words;
	return say('refusal.inRow', { row, question, words });
}

function plainRefusal({ code, details }: Refusal, say: SayToPatient): string {
	switch (code) {
		case 'out-of-range': {
			const { min, max } = details;
			const hasMin = isLimit(min);
			const hasMax = isLimit(max);
			if (hasMin && hasMax) return say('refusal.out-of-range', { min, max });
			if (hasMin) return say('refusal.too-small', { min });
			return hasMax ? say('refusal.too-large', { max }) : say('refusal.wrong-shape');
		}
		case 'too-long':
		case 'too-many':
			return say(`refusal.${code}`, { max: details['max'] ?? 0 });
		default:
			return say(`refusal.${code}`);
	}
}

// A limit that does not exist travels as Infinity here and as null through JSON.
function isLimit(limit: unknown): limit is number {
	return typeof limit === 'number' && Number.isFinite(limit);
}
