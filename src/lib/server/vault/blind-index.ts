import { keyedDigest } from './keyed-digest.ts';
import type { Vault } from './open-vault.ts';

/** What a secret is found by: a thief of the database alone cannot try secrets against it. */
export function blindIndex(vault: Vault, purpose: string, ...fields: string[]): string {
	return keyedDigest(vault.projectKeys.index, [purpose, ...fields]);
}
