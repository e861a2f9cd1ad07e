import { redirect } from '@sveltejs/kit';
import { beginProviderLink } from '#server/auth/own-provider-link.ts';
import { askedOrRefused } from '../../../asked.ts';
import { depart } from '../../../provider-cookie.ts';
import { confirmFirst } from '../../../(staff)/confirm-first.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import type { RequestHandler } from './$types';

/** To the provider, so that it opens the own account from then on. */
export const GET: RequestHandler = async (event) => {
	const actor = staffOf(event);
	const { app } = event.locals;
	const left = await askedOrRefused(beginProviderLink(app, actor, { then: '/konto' }));
	if ('output' in left) return depart(app.settings, event.cookies, left.output);
	confirmFirst(left.refusal, '/konto');
	redirect(303, '/konto');
};
