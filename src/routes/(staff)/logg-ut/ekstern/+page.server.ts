import { redirect } from '@sveltejs/kit';
import { providerSignOutAddress } from '#server/auth/provider-sign-out.ts';
import { takeBrowserSecret } from '../../../provider-cookie.ts';
import type { PageServerLoad } from './$types';

/**
 * Signed out here; on to the provider, who signs out, too. A page, because our own policy lets no
 * posted form end on another site.
 */
export const load: PageServerLoad = async ({ locals: { app }, cookies }) => {
	const secret = takeBrowserSecret(app.settings, cookies);
	// Nobody was signed out just now: the door knows whether somebody still is in.
	if (!secret) redirect(303, '/logg-inn');
	return {
		name: app.settings.providers.staff?.name ?? null,
		to: await providerSignOutAddress(app, secret)
	};
};
