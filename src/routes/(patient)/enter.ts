import type { RequestEvent } from '@sveltejs/kit';
import { redeemAccessCode } from '#server/auth/redeem-access-code.ts';
import { resume } from '#server/auth/resume.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { isRefused } from '#server/server-refusal.ts';
import { askedOrRefused } from '../asked.ts';

/** Why a code or words did not open, with its HTTP status. */
export interface NotLetIn {
	readonly status: 401 | 429;
	readonly refusal: 'entry.refused' | 'entry.tooMany';
}

/** Lets somebody in by a code or by their own words, and sets the cookie; null when they are in. */
export async function enter(
	{ locals, cookies }: RequestEvent,
	written: string
): Promise<NotLetIn | null> {
	const { app, nobody } = locals;
	const entered = await askedOrRefused(
		isPhrase(written)
			? resume(app, nobody, { phrase: written })
			: redeemAccessCode(app, nobody, { code: written })
	);
	if ('refusal' in entered) {
		return isRefused(entered.refusal, 'too-many-tries')
			? { status: 429, refusal: 'entry.tooMany' }
			: { status: 401, refusal: 'entry.refused' };
	}
	const { name, options } = sessionCookie(app.settings, 'patient');
	cookies.set(name, entered.output.sessionId, options);
	return null;
}

/** Four words or more are the person's own phrase; anything else is a code. */
function isPhrase(written: string): boolean {
	return written.trim().split(/[\s-]+/).length >= 4 && !/\d/.test(written);
}
