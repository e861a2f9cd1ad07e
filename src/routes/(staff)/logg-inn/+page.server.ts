import { redirect } from '@sveltejs/kit';
import { fail, message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { signIn } from '#server/auth/sign-in.ts';
import { readPendingSession } from '#server/auth/staff-session.ts';
import { demoAccounts } from '#server/demo/demo-people.ts';
import type { StaffWord } from '#texts/clinic/say-to-staff.ts';
import { askedOrRefused, statusOf } from '../../asked.ts';
import { homeOf } from '../home-of.ts';
import { readWayBack } from '../staff-of.ts';
import type { Actions, PageServerLoad } from './$types';
import { signInForm, type SignInForm } from './sign-in-form.ts';

export const load: PageServerLoad = async ({ locals, cookies, url }) => {
	const { app, staff } = locals;
	if (staff) redirect(303, readWayBack(url.searchParams.get('til')) ?? homeOf(staff));
	const cookie = sessionCookie(app.settings, 'staff');
	const held = cookies.get(cookie.name);
	if (held && (await readPendingSession(app, held))) redirect(303, '/logg-inn/kode');
	const hasEnded = held !== undefined;
	if (hasEnded) cookies.delete(cookie.name, cookie.options);
	return {
		form: await superValidate(zod4(signInForm)),
		hasEnded,
		provider: app.settings.providers.staff?.name ?? null,
		hasProviderFailed: url.searchParams.get('ekstern') === 'nei',
		demo: app.settings.isDemo
			? demoAccounts.map(({ name, email, password }) => ({ name, email, password }))
			: []
	};
};

export const actions: Actions = {
	default: async ({ request, locals, cookies, url }) => {
		const { app, nobody } = locals;
		const form = await superValidate<SignInForm, StaffWord>(request, zod4(signInForm));
		const { email, password } = form.data;
		// The password is never sent back.
		form.data.password = '';
		if (!form.valid) return fail(400, { form });
		const asked = await askedOrRefused(signIn(app, nobody, { email, password }));
		if ('refusal' in asked) {
			const { refusal } = asked;
			const words = refusal.code === 'too-many-tries' ? 'signIn.tooMany' : 'signIn.refused';
			return message(form, words, { status: statusOf(refusal) === 429 ? 429 : 401 });
		}
		const { sessionId, actor, awaits } = asked.output;
		const cookie = sessionCookie(app.settings, 'staff');
		cookies.set(cookie.name, sessionId, cookie.options);
		const back = readWayBack(url.searchParams.get('til'));
		if (awaits) redirect(303, `/logg-inn/kode${back ? `?til=${encodeURIComponent(back)}` : ''}`);
		redirect(303, back ?? homeOf(actor));
	}
};
