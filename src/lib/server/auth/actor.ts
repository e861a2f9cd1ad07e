import type { AnsweringMode } from '../db/tables/assignment.ts';
import type { Instant } from '../clock.ts';
import type { AssignmentId, EpisodeId, StaffId, UnitId } from '../ids.ts';
import type { Role } from './roles.ts';

export interface StaffActor {
	readonly kind: 'staff';
	readonly unitId: UnitId;
	readonly staffId: StaffId;
	readonly name: string;
	readonly roles: readonly Role[];
	/** Showed who they are a short while ago; what is sensitive asks for it. */
	readonly isConfirmed?: boolean;
	/** What they do under the own account before they go further. */
	readonly owes?: 'password' | 'second-factor' | undefined;
	/** Reads one episode outside the own work, for a while, with a reason that is reviewed. */
	readonly emergency?: Emergency;
}

/** `unitId` of the actor is then that of the episode. */
export interface Emergency {
	readonly episodeId: EpisodeId;
	readonly endsAt: Instant;
	/** Who they are in their own unit; what stands around the page is theirs, not the person's unit's. */
	readonly self: StaffActor;
}

/** A person who was let in to answer one assignment of their own. */
export interface PatientActor {
	readonly kind: 'patient';
	readonly unitId: UnitId;
	readonly episodeId: EpisodeId;
	readonly assignmentId: AssignmentId;
	readonly mode: AnsweringMode;
}

/** Somebody at the door: only the address is known. */
export interface NobodyActor {
	readonly kind: 'nobody';
	readonly unitId: 'installation';
	readonly address: string;
}

/** Terskel itself. `because` stands in the audit log. */
export interface SystemActor {
	readonly kind: 'system';
	readonly unitId: UnitId | 'installation';
	readonly because: string;
}

export type Actor = StaffActor | PatientActor | NobodyActor | SystemActor;
export type ActorKind = Actor['kind'];
export type ActorOf<Kind extends ActorKind> = Extract<Actor, { readonly kind: Kind }>;

export function nobody(address: string): NobodyActor {
	return { kind: 'nobody', unitId: 'installation', address };
}

export function system(
	because: string,
	unitId: UnitId | 'installation' = 'installation'
): SystemActor {
	return { kind: 'system', unitId, because };
}

/** How an actor is written down beside what they did. A patient is known by the assignment. */
export function idOfActor(actor: Actor): string {
	switch (actor.kind) {
		case 'staff':
			return actor.staffId;
		case 'patient':
			return actor.assignmentId;
		case 'nobody':
			return 'nobody';
		case 'system':
			return actor.because;
	}
}
