import type { AssignmentId, EpisodeId, UnitId } from '../ids.ts';
import { notFound, ServerRefusal } from '../server-refusal.ts';
import type { Actor, StaffActor } from './actor.ts';
import {
	capabilitiesAfterTheEnd,
	capabilitiesOfTheOwnAccount,
	capabilitiesInEmergency,
	capabilitiesOf,
	capabilitiesOfNobody,
	capabilitiesOfPatients,
	capabilitiesOfTheSystem,
	capabilitiesWhileRestricted,
	type Capability
} from './capabilities.ts';

/** What a deed is done to: where it belongs, and whose it is. */
export interface CareObject {
	readonly kind: string;
	readonly id: string;
	readonly unitId: UnitId | 'installation';
	readonly episodeId: EpisodeId | null;
	readonly assignmentId: AssignmentId | null;
	/** The course of treatment ended so long ago that it is nobody's work any more. */
	readonly isPast?: boolean;
	/** The person has asked that what is kept is not used, and it was granted. */
	readonly isRestricted?: boolean;
}

export type Authorisation =
	'allowed' | 'not-allowed' | 'not-found' | 'needs-emergency' | 'restricted';

/**
 * The one place where it is decided whether somebody may do something to something.
 * Another unit's and another person's things do not exist for the actor.
 */
export function decideAuthorisation(
	actor: Actor,
	capability: Capability,
	object: CareObject
): Authorisation {
	if (!capabilitiesOfActor(actor).includes(capability)) return 'not-allowed';
	if (object.unitId !== actor.unitId) return 'not-found';
	if (actor.kind === 'staff') return decideNeed(actor, capability, object);
	if (actor.kind !== 'patient') return 'allowed';
	const isOwn =
		(object.episodeId === null || object.episodeId === actor.episodeId) &&
		(object.assignmentId === null || object.assignmentId === actor.assignmentId);
	return isOwn ? 'allowed' : 'not-found';
}

/** Staff of the unit: is this person their work, or opened for the one who asks? */
function decideNeed(
	{ emergency }: StaffActor,
	capability: Capability,
	{ episodeId, isPast, isRestricted }: CareObject
): Authorisation {
	if (!emergency) {
		const isOver = isPast === true && !capabilitiesAfterTheEnd.includes(capability);
		if (isOver) return 'needs-emergency';
		const isKept = isRestricted === true && !capabilitiesWhileRestricted.includes(capability);
		return isKept ? 'restricted' : 'allowed';
	}
	if (episodeId === emergency.episodeId) return 'allowed';
	if (episodeId !== null) return 'not-found';
	return capabilitiesInEmergency.aroundIt.includes(capability) ? 'allowed' : 'not-allowed';
}

function capabilitiesOfActor(actor: Actor): readonly Capability[] {
	switch (actor.kind) {
		case 'staff':
			if (actor.owes) return capabilitiesOfTheOwnAccount;
			if (actor.emergency) return capabilitiesInEmergency.onTheEpisode;
			return actor.roles.flatMap((role) => capabilitiesOf[role]);
		case 'patient':
			return capabilitiesOfPatients;
		case 'nobody':
			return capabilitiesOfNobody;
		case 'system':
			return capabilitiesOfTheSystem;
	}
}

/** For a page that wants to know whether to offer something; the verb still decides. */
export function hasCapability(actor: Actor, capability: Capability): boolean {
	return capabilitiesOfActor(actor).includes(capability);
}

/** Throws when it is not allowed. */
export function authorise(actor: Actor, capability: Capability, object: CareObject): void {
	const authorisation = decideAuthorisation(actor, capability, object);
	if (authorisation === 'not-found') throw notFound();
	if (authorisation === 'not-allowed') throw notAllowed();
	if (authorisation === 'restricted') throw restricted();
	if (authorisation === 'needs-emergency') {
		throw new ServerRefusal(
			'needs-emergency',
			'This course of treatment ended a while ago.',
			'If you need it now, open it with a written reason.'
		);
	}
}

/** The answers are kept and not used, as the person has asked. */
export function restricted(): ServerRefusal {
	return new ServerRefusal(
		'restricted',
		'The person has asked that the answers are not used for now.',
		'Alerts still reach you. A lead can open the answers with a written reason.'
	);
}

export function notAllowed(): ServerRefusal {
	return new ServerRefusal(
		'not-allowed',
		'Your role does not include this.',
		'Ask an administrator of your unit if it should.'
	);
}

/** Throws for staff who showed who they are too long ago for something sensitive. */
export function refuseUnconfirmed(actor: Actor): void {
	if (actor.kind !== 'staff' || actor.isConfirmed) return;
	throw new ServerRefusal(
		'confirm-first',
		'It is a while since you showed who you are.',
		'Confirm with your password or code, then do it again.'
	);
}
