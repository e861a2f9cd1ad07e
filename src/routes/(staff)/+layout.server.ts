import { readView, viewCookie } from '#ui/common/view.ts';
import type { LayoutServerLoad } from './$types';

/** The door of staff: nobody is signed in yet. */
export const load: LayoutServerLoad = ({ locals, cookies }) => ({
	language: locals.language,
	view: readView(cookies.get(viewCookie))
});
