import type { RequestEvent } from '@sveltejs/kit';
import { wasTakenBack } from '#server/auth/patient-session.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';

/** Whether the clinic has taken back what this browser was let in to: signing in again won't help. */
export async function wasTakenBackFrom({ locals, cookies }: RequestEvent): Promise<boolean> {
	const sessionId = cookies.get(sessionCookie(locals.app.settings, 'patient').name);
	return sessionId !== undefined && wasTakenBack(locals.app, sessionId);
}
