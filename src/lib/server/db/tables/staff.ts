import type { Generated } from 'kysely';
import type { Role } from '../../auth/roles.ts';
import type { Instant } from '../../clock.ts';
import type { StaffId, UnitId } from '../../ids.ts';

export interface StaffTable {
	id: StaffId;
	/** Lower case. */
	email: string;
	name: string;
	password_hash: string;
	created_at: Instant;
	disabled_at: Instant | null;
	/** Of a password that somebody else chose: then it opens nothing any more. */
	first_password_until: Generated<Instant | null>;
}

export interface StaffRoleTable {
	unit_id: UnitId;
	staff_id: StaffId;
	role: Role;
	given_at: Instant;
	given_by: StaffId | null;
}

/** Found by the hash of its id alone: before it is found, nobody's unit is known. */
export interface SessionTable {
	id_hash: string;
	unit_id: UnitId;
	staff_id: StaffId;
	created_at: Instant;
	expires_at: Instant;
	/** The session ends here whatever happens. */
	ends_at: Instant;
	/** By which its owner sees and ends it; opens nothing. */
	public_id: string | null;
	/** What was shown to begin it; `password` does not do for an account with a second factor. */
	assurance: SessionAssurance | null;
	/** When its owner last showed who they are; what is sensitive asks for a fresh one. */
	confirmed_at: Instant | null;
	/** The provider's own word on who this is, sealed; null for whoever came in otherwise. */
	sealed_id_token: Generated<string | null>;
}

export type SessionAssurance = 'password' | 'second-factor';

export interface SecondFactorTable {
	staff_id: StaffId;
	/** Sealed for this account under the installation's own key. */
	sealed_secret: string;
	created_at: Instant;
	/** Null until a first code has shown that the app holds the secret. */
	confirmed_at: Instant | null;
	/** The time step of the last code taken: each code opens once. */
	last_step: number;
}

/** Found by its index alone; the code has 80 random bits. */
export interface RecoveryCodeTable {
	staff_id: StaffId;
	code_index: string;
	created_at: Instant;
	used_at: Instant | null;
}

/** Public by nature: the private half never leaves the device. */
export interface PasskeyTable {
	credential_id: string;
	staff_id: StaffId;
	/** COSE, as base64url. */
	public_key: string;
	/** JSON: how the browser reaches it. */
	transports: string;
	/** In its owner's words. */
	name: string;
	counter: number;
	created_at: Instant;
	last_used_at: Instant | null;
}

/** By whom a provider of identities knows an account. */
export interface ProviderLinkTable {
	issuer: string;
	subject: string;
	staff_id: StaffId;
	linked_at: Instant;
}
