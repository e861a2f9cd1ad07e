import { redirect } from '@sveltejs/kit';
import { beginProviderEntry } from '#server/auth/enter-by-provider.ts';
import { askedOrRefused } from '../../asked.ts';
import { depart } from '../../provider-cookie.ts';
import type { RequestHandler } from './$types';

/** To the provider of identities, if there is one. */
export const GET: RequestHandler = async ({ locals, cookies }) => {
	const { app, nobody } = locals;
	const left = await askedOrRefused(beginProviderEntry(app, nobody, {}));
	if ('refusal' in left) redirect(303, '/?inn=nei');
	return depart(app.settings, cookies, left.output);
};
