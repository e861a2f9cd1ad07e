import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { StaffActor } from '#server/auth/actor.ts';

/** Where somebody wants to go after signing in; only ever a page of this house. */
export function readWayBack(written: string | null): string | null {
	return written && /^\/(?![/\\])[\w\-/]*$/.test(written) ? written : null;
}

/**
 * Who is signed in; everybody else is led to the door. Every load and action of a staff page
 * begins with this, because loads of a page and of its layout run side by side.
 */
export function staffOf({ locals, url, request }: RequestEvent): StaffActor {
	if (locals.staff) return locals.staff;
	const back = request.method === 'GET' ? readWayBack(url.pathname) : null;
	redirect(303, back ? `/logg-inn?til=${encodeURIComponent(back)}` : '/logg-inn');
}
