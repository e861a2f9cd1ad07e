import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { StaffActor } from '#server/auth/actor.ts';
import { hasCapability } from '#server/auth/authorise.ts';
import type { Capability } from '#server/auth/capabilities.ts';

/** Where somebody wants to go after showing who they are; only ever a page of this house. */
export function readWayBack(written: string | null): string | null {
	return written && /^\/(?![/\\])[\w\-/]*(?:\?[\w\-.*+%&=]*)?$/.test(written) ? written : null;
}

/**
 * Who is signed in; everybody else is led to the door. Every load and action of a staff page
 * begins with this, because loads of a page and of its layout run side by side.
 * @param needed what the page is for; verbs ask for themselves, a page with an empty form does not
 */
export function staffOf(event: RequestEvent, needed?: Capability): StaffActor {
	const { locals, url, request } = event;
	const { staff } = locals;
	if (!staff) {
		const back = request.method === 'GET' ? readWayBack(url.pathname) : null;
		redirect(303, back ? `/logg-inn?til=${encodeURIComponent(back)}` : '/logg-inn');
	}
	if (staff.owes && !url.pathname.startsWith('/konto') && url.pathname !== '/bekreft') {
		redirect(303, '/konto');
	}
	if (needed && !hasCapability(staff, needed)) {
		error(403, { message: 'not-allowed', code: 'not-allowed' });
	}
	return staff;
}
