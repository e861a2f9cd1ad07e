import { dev, version } from '$app/environment';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { redirect } from '@sveltejs/kit';
import { join } from 'node:path';
import { openApp, type App } from '#server/app.ts';
import { nobody } from '#server/auth/actor.ts';
import { readPatientSession } from '#server/auth/patient-session.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { readStaffSession } from '#server/auth/staff-session.ts';
import { openContent } from '#server/content/open-content.ts';
import { demoNotice } from '#server/demo/demo-notice.ts';
import { furnishDemoPerson } from '#server/demo/furnish-demo-person.ts';
import { inventStatistics } from '#server/demo/invent-statistics.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { newId } from '#server/ids.ts';
import { settingsFromEnvironment } from '#server/settings/settings-from-environment.ts';
import { readView, viewAttributes, viewCookie } from '#ui/common/view.ts';

let opened: App | null = null;

/** Opens everything before the first request; what is wrong stops the start with a sentence. */
export const init: ServerInit = async () => {
	const settings = settingsFromEnvironment();
	const cache = { file: join(settings.dataFolder, 'content-cache.json'), software: version };
	const app = await openApp(settings, await openContent(dev ? undefined : cache));
	const demoUnit = await seedDemo(app, (...furnished) => furnishDemoPerson(app, ...furnished));
	if (demoUnit) await inventStatistics(app, demoUnit);
	opened = app;
	process.once('sveltekit:shutdown', () => void app.close());
	process.once('terskel:listening', () => {
		for (const line of demoNotice(settings)) console.log(line);
	});
};

export const handle: Handle = async ({ event, resolve }) => {
	const app = opened as App;
	redirectToOwnName(event, app);
	const requestId = newId();
	const accepted = event.request.headers.get('accept-language');
	const view = readView(event.cookies.get(viewCookie), accepted);
	Object.assign(event.locals, {
		app,
		requestId,
		nobody: nobody(event.getClientAddress()),
		staff: await session(event, app, 'staff', readStaffSession),
		patient: await session(event, app, 'patient', readPatientSession),
		language: view.language
	});
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%view%', viewAttributes(view))
	});
	protect(response, event);
	return response;
};

/** What nobody foresaw: logged under a number; the person gets the number and no trace. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const { requestId } = event.locals;
	if (status >= 500) {
		// The route, never the address: addresses can hold ids.
		console.error(JSON.stringify({ requestId, route: event.route.id, error: traceOf(error) }));
	}
	return { message: status === 404 ? 'not-found' : 'unexpected', code: 'unexpected', requestId };
};

function traceOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function session<Actor>(
	event: RequestEvent,
	app: App,
	of: 'staff' | 'patient',
	read: (app: App, sessionId: string) => Promise<Actor | null>
): Promise<Actor | null> {
	const sessionId = event.cookies.get(sessionCookie(app.settings, of).name);
	return sessionId ? read(app, sessionId) : null;
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** On one's own machine any loopback name is typed; forms are only taken at the one in ORIGIN. */
function redirectToOwnName({ url, request }: RequestEvent, { settings }: App): void {
	const typed = request.headers.get('host') ?? '';
	const own = new URL(settings.origin);
	const isLoopback = loopbackNames.some((name) => typed === name || typed.startsWith(`${name}:`));
	if (typed === own.host || !isLoopback || !loopbackNames.includes(own.hostname)) return;
	if (request.method === 'GET') redirect(307, own.origin + url.pathname + url.search);
}

/** Nothing is kept by anybody on the way, framed, sniffed, or told to another site. */
function protect(response: Response, { url }: RequestEvent): void {
	const { headers } = response;
	headers.set('x-content-type-options', 'nosniff');
	headers.set('x-frame-options', 'DENY');
	headers.set('referrer-policy', 'same-origin');
	headers.set('cross-origin-opener-policy', 'same-origin');
	headers.set('cross-origin-resource-policy', 'same-origin');
	headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	if (url.protocol === 'https:') {
		headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
	}
}
