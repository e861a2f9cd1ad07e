import { leave } from '#server/auth/leave.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { asked } from '../../asked.ts';
import type { RequestHandler } from './$types';

/**
 * Away at once: the session ends, the browser forgets, and lands on the operator's neutral site.
 * A page and no redirect, because a form may not be sent on to another site (form-action).
 */
export const POST: RequestHandler = async ({ locals, cookies }) => {
	const { app, patient } = locals;
	const { name } = sessionCookie(app.settings, 'patient');
	const sessionId = cookies.get(name);
	if (patient && sessionId) await asked(leave(app, patient, { sessionId }));
	return new Response(landingPage(app.settings.neutralExit), {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
			'clear-site-data': '"cache", "cookies", "storage"',
			'cache-control': 'no-store'
		}
	});
};

function landingPage(address: string): string {
	const target = address.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
	return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>…</title><meta http-equiv="refresh" content="0;url=${target}"></html>`;
}
