import { providerSignOutAddress } from '#server/auth/provider-sign-out.ts';
import { takeBrowserSecret } from '../../../provider-cookie.ts';
import type { PageServerLoad } from './$types';

/**
 * Signed out here; on to the provider, who signs out, too. A page, because our own policy lets no
 * posted form end on another site.
 */
export const load: PageServerLoad = async ({ locals: { app }, cookies }) => {
	const secret = takeBrowserSecret(app.settings, cookies);
	return {
		name: app.settings.providers.staff?.name ?? null,
		to: secret ? await providerSignOutAddress(app, secret) : null
	};
};
