import type { CompiledPackage, Opening, PackagePart } from '../compile/compiled.ts';
import { linkCondition } from '../conditions/link-condition.ts';
import { isTrue } from '../conditions/truth.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';

/** Parts that are given at once in a phase, in the order of the package. */
export function coreParts(
	{ forms }: CompiledPackage,
	phase: string | undefined
): readonly PackagePart[] {
	return forms.filter((part) => part.part === 'core' && isOfPhase(part, phase));
}

/**
 * Deeper parts that the answers given so far open; what is unknown opens nothing. Each carries the
 * words of the first of its reasons that holds, and no others.
 */
export function openedParts(
	{ forms }: CompiledPackage,
	{ world, places }: Evaluation,
	phase: string | undefined
): readonly PackagePart[] {
	return forms
		.filter((part) => part.part === 'opened' && isOfPhase(part, phase))
		.flatMap((part) => {
			const reason = part.opens.find(
				({ when }) => linkCondition(when, world, places, 'now').check() === isTrue
			);
			return reason ? [withReason(part, reason)] : [];
		});
}

function withReason({ because: _others, ...part }: PackagePart, { because }: Opening): PackagePart {
	return because ? { ...part, because } : part;
}

/** Phase gates: in detox only the short ones. Without a known phase nothing is held back. */
function isOfPhase({ phases }: PackagePart, phase: string | undefined): boolean {
	return phases === undefined || phase === undefined || phases.includes(phase);
}
