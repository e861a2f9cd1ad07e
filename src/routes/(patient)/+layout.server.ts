import { readView, viewCookie } from '#ui/common/view.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, cookies, request }) => ({
	language: locals.language,
	view: readView(cookies.get(viewCookie), request.headers.get('accept-language')),
	way: { endSession: '/ut', landing: locals.app.settings.neutralExit }
});
