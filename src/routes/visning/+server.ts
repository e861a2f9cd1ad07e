import { redirect } from '@sveltejs/kit';
import { changedView, readView, viewCookie, writtenView } from '#ui/common/view.ts';
import type { RequestHandler } from './$types';

const aYear = 365 * 24 * 3600;

/** Keeps how somebody wants to see the pages, and goes back to where they were. */
export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const form = await request.formData();
	const view = readView(cookies.get(viewCookie), request.headers.get('accept-language'));
	cookies.set(viewCookie, writtenView(changedView(view, form)), {
		path: '/',
		maxAge: aYear,
		sameSite: 'lax',
		secure: locals.app.settings.isSecure
	});
	redirect(303, ownPath(form.get('here')));
};

/** A path of this site; an address of another would make us somebody's way to it. */
function ownPath(here: FormDataEntryValue | null): string {
	return typeof here === 'string' && /^\/(?![/\\])[\w/.-]*$/.test(here) ? here : '/';
}
