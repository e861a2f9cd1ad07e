import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import type { DecisionLine } from './suggestion.ts';

/** `Egen samtalegruppe, i deler av oppholdet`; null where no degree was chosen. */
export function degreeWords(
	{ degree, extent }: Pick<DecisionLine, 'degree' | 'extent'>,
	say: SayToStaff
): string | null {
	if (degree === null) return null;
	return extent === null ? degree : say(`degree.in.${extent}`, { degree });
}
