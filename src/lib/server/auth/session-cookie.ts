import type { Settings } from '../settings/settings.ts';

/** A cookie as SvelteKit's `cookies.set(name, value, options)` wants it. */
export interface SessionCookie {
	readonly name: string;
	readonly options: {
		readonly path: '/';
		readonly httpOnly: true;
		readonly sameSite: 'strict';
		readonly secure: boolean;
	};
}

/** The cookie of a session; it ends with the browser. The names say nothing about what this is. */
export function sessionCookie(settings: Settings, of: 'staff' | 'patient'): SessionCookie {
	const name = of === 'staff' ? 'session' : 'visit';
	return {
		// Browsers take the prefix only from https; a loopback address may go without.
		name: settings.isSecure ? `__Host-${name}` : name,
		options: { path: '/', httpOnly: true, sameSite: 'strict', secure: settings.isSecure }
	};
}
