import type { Instant } from '../../clock.ts';

export type ChallengePurpose =
	| 'passkey-add'
	| 'passkey-confirm'
	| 'passkey-sign-in'
	| 'provider-staff'
	| 'provider-patient'
	| 'provider-sign-out';

/** Found by the hash of what was asked; taken away by the first answer. */
export interface ChallengeTable {
	challenge_hash: string;
	purpose: ChallengePurpose;
	/** Whose answer counts: an account, a browser; empty for somebody at the door. */
	subject: string;
	ends_at: Instant;
	/** What has to be remembered until the answer, under the installation's key. */
	sealed: string | null;
}
