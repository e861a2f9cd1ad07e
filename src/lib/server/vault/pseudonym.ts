import type { AssignmentId, EpisodeId, PersonId, ResponseId, UnitId } from '../ids.ts';
import { keyedDigest } from './keyed-digest.ts';
import type { Vault } from './open-vault.ts';

/** The name under which a person's numbers stand in research: the same always, reversible never. */
export function pseudonymOf(vault: Vault, unitId: UnitId, personId: PersonId): string {
	return keyedDigest(vault.projectKeys.pseudonym, ['person', unitId, personId]).slice(0, 32);
}

/** Stands for an episode or a response in research tables, so that facts can be found to remove. */
export function researchReference(
	vault: Vault,
	unitId: UnitId,
	id: AssignmentId | EpisodeId | ResponseId
): string {
	return keyedDigest(vault.projectKeys.pseudonym, ['reference', unitId, id]).slice(0, 32);
}
