import type { StaffActor } from '#server/auth/actor.ts';
import { hasCapability } from '#server/auth/authorise.ts';
import type { StaffPlaceName } from '#ui/staff/staff-place.ts';

export interface StaffPlace {
	readonly path: string;
	readonly name: StaffPlaceName;
}

/** The rooms that somebody may enter, the one they work in most first. */
export function placesOf(actor: StaffActor): readonly StaffPlace[] {
	const places: StaffPlace[] = [];
	if (hasCapability(actor, 'episode:list')) places.push({ path: '/team', name: 'workList' });
	if (hasCapability(actor, 'research:aggregate')) {
		places.push({ path: '/research', name: 'research' });
	} else if (hasCapability(actor, 'project:read')) {
		places.push({ path: '/research/prosjekter', name: 'research' });
	}
	if (hasCapability(actor, 'setting:change')) {
		places.push({ path: '/team/enhet', name: 'unitSettings' });
	}
	if (hasCapability(actor, 'staff:create')) places.push({ path: '/ansatte', name: 'accounts' });
	if (hasCapability(actor, 'content:try')) places.push({ path: '/team/utkast', name: 'drafts' });
	if (hasCapability(actor, 'audit:read')) places.push({ path: '/team/revisjon', name: 'audit' });
	if (hasCapability(actor, 'glass:break') || hasCapability(actor, 'glass:review')) {
		places.push({ path: '/nodtilgang', name: 'emergency' });
	}
	if (hasCapability(actor, 'rights:answer')) places.push({ path: '/rettigheter', name: 'rights' });
	return places;
}

/** Where somebody lands after signing in. */
export function homeOf(actor: StaffActor): string {
	return placesOf(actor)[0]?.path ?? '/konto';
}
