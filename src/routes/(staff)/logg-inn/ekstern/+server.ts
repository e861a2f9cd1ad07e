import { redirect } from '@sveltejs/kit';
import { beginProviderSignIn } from '#server/auth/sign-in-by-provider.ts';
import { askedOrRefused } from '../../../asked.ts';
import { depart } from '../../../provider-cookie.ts';
import { readWayBack } from '../../staff-of.ts';
import type { RequestHandler } from './$types';

/** To the provider of identities, if there is one. */
export const GET: RequestHandler = async ({ locals, cookies, url }) => {
	const { app, nobody } = locals;
	const then = readWayBack(url.searchParams.get('til')) ?? '';
	const left = await askedOrRefused(beginProviderSignIn(app, nobody, { then }));
	if ('refusal' in left) redirect(303, '/logg-inn?ekstern=nei');
	return depart(app.settings, cookies, left.output);
};
