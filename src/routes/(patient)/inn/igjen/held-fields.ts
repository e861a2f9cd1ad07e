import type { RequestEvent } from '@sveltejs/kit';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { openHeldPost } from '#server/care/held-post.ts';
import { postedFields, lastOf, type PostedFields } from '#ui/patient/posted-fields.ts';
import { placeIn } from '../../s/paths.ts';

/** The field that carries what was written, sealed, until its writer is in again. */
export const heldField = 'held';

/** Whether somebody was in whose session has ended meanwhile. */
export function wasIn({ locals, cookies }: RequestEvent): boolean {
	return (
		!locals.patient && cookies.get(sessionCookie(locals.app.settings, 'patient').name) !== undefined
	);
}

/** Where a page is sent, with all its fields, when its session has ended. */
export function againPath({ params, url }: RequestEvent): string {
	const at = new URLSearchParams({ del: params['form'] ?? '', side: params['part'] ?? '' });
	const step = url.searchParams.get('n');
	if (step) at.set('n', step);
	return `/inn/igjen?${at.toString()}`;
}

/** Back to the page that was posted; null for an address that no page of ours has. */
export function backPath({ searchParams }: URL): string | null {
	const [form = '', part = '', step = ''] = ['del', 'side', 'n'].map(
		(name) => searchParams.get(name) ?? ''
	);
	if (placeIn(form) < 0 || placeIn(part) < 0) return null;
	return `/s/${form}/${part}${placeIn(step) < 0 ? '' : `?n=${step}`}`;
}

/** The fields of a posted page, also when they were carried on; null for what is somebody else's. */
export async function fieldsOf({ request, locals }: RequestEvent): Promise<PostedFields | null> {
	const posted = postedFields(await request.formData());
	const sealed = lastOf(posted, heldField);
	if (sealed === undefined) return posted;
	const held = locals.patient && (await openHeldPost(locals.app, locals.patient, sealed));
	return held && postedFields(held);
}
