import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import { numberWords } from '../../staff/numbers.ts';
import type { Gap } from './answer-sheet.ts';

/** `3 av 4 trinn fra hverandre`, `Likt`. */
export function gapWords(gap: Gap, say: SayToStaff): string {
	if (gap.kind !== 'apart') return say(`gap.${gap.kind}`);
	return say('gap.apart', { by: numberWords(gap.by, say), of: numberWords(gap.of, say) });
}
