import { dev, version } from '$app/environment';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { join } from 'node:path';
import { openApp, type App } from '#server/app.ts';
import { nobody, type StaffActor } from '#server/auth/actor.ts';
import { inEmergency } from '#server/auth/in-emergency.ts';
import { readPatientSession } from '#server/auth/patient-session.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { readStaffSession } from '#server/auth/staff-session.ts';
import { openContent } from '#server/content/open-content.ts';
import { demoNotice } from '#server/demo/demo-notice.ts';
import { furnishDemoPerson } from '#server/demo/furnish-demo-person.ts';
import { inventStatistics } from '#server/demo/invent-statistics.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { newId } from '#server/ids.ts';
import { keepHouse } from '#server/keep-house.ts';
import { settingsFromEnvironment } from '#server/settings/settings-from-environment.ts';
import { policyWithoutPage, securityHeaders } from '#server/web/security-headers.ts';
import { readView, viewAttributes, viewCookie } from '#ui/common/view.ts';
import { guardForm, isTakenBody } from './guard-body.ts';

let opened: App | null = null;

/** Opens everything before the first request; what is wrong stops the start with a sentence. */
export const init: ServerInit = async () => {
	const settings = settingsFromEnvironment();
	const cache = { file: join(settings.dataFolder, 'content-cache.json'), software: version };
	const app = await openApp(settings, await openContent(dev ? undefined : cache));
	const demoUnit = await seedDemo(app, (...furnished) => furnishDemoPerson(app, ...furnished));
	if (demoUnit) await inventStatistics(app, demoUnit);
	opened = app;
	const stopKeepingHouse = keepHouse(app, (task, error) => {
		console.error(JSON.stringify({ task, error: traceOf(error) }));
	});
	process.once('sveltekit:shutdown', () => {
		stopKeepingHouse();
		void app.close();
	});
	process.once('terskel:listening', () => {
		for (const line of demoNotice(settings)) console.log(line);
	});
};

/**
 * Never throws: for an address that cannot be decoded SvelteKit catches nothing that is thrown
 * here, and one request of a stranger would end the process.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const app = opened as App;
	const requestId = newId();
	let response: Response;
	try {
		response = elsewhere(event, app) ?? (await answer(app, requestId, event, resolve));
	} catch (error) {
		tellFault(requestId, event, error);
		response = new Response(`unexpected ${requestId}\n`, {
			status: 500,
			headers: { 'content-type': 'text/plain' }
		});
	}
	protect(response, requestId, app);
	return response;
};

async function answer(
	app: App,
	requestId: string,
	event: RequestEvent,
	resolve: Parameters<Handle>[0]['resolve']
): Promise<Response> {
	if (!isTakenBody(event.request)) return new Response(null, { status: 415 });
	guardForm(event.request);
	const accepted = event.request.headers.get('accept-language');
	const view = readView(event.cookies.get(viewCookie), accepted);
	Object.assign(event.locals, {
		app,
		requestId,
		nobody: nobody(addressOf(event)),
		staff: await staffFor(event, app),
		patient: await session(event, app, 'patient', readPatientSession),
		language: view.language
	});
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%view%', viewAttributes(view))
	});
}

/** What nobody foresaw: logged under a number; the person gets the number and no trace. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const { requestId } = event.locals;
	if (status >= 500) tellFault(requestId, event, error);
	return { message: status === 404 ? 'not-found' : 'unexpected', code: 'unexpected', requestId };
};

function tellFault(requestId: string, event: RequestEvent, error: unknown): void {
	// The route, never the address: addresses can hold ids.
	console.error(JSON.stringify({ requestId, route: event.route.id, error: traceOf(error) }));
}

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

/** Who is signed in; at a person's pages, also what somebody has opened in an emergency. */
async function staffFor(event: RequestEvent, app: App): Promise<StaffActor | null> {
	// A page asks for news by itself; that is nobody's doing.
	const isThere = !event.route.id?.endsWith('/puls');
	const staff = await session(event, app, 'staff', (...held) => readStaffSession(...held, isThere));
	const episode = (event.params as Readonly<Record<string, string>>)['episode'];
	return staff && episode ? inEmergency(app, staff, episode) : staff;
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** On one's own machine any loopback name is typed; forms are only taken at the one in ORIGIN. */
function elsewhere({ url, request }: RequestEvent, { settings }: App): Response | null {
	const typed = request.headers.get('host') ?? '';
	const own = new URL(settings.origin);
	const isLoopback = loopbackNames.some((name) => typed === name || typed.startsWith(`${name}:`));
	if (typed === own.host || !isLoopback || !loopbackNames.includes(own.hostname)) return null;
	if (request.method !== 'GET') return null;
	const location = own.origin + url.pathname + url.search;
	return new Response(null, { status: 307, headers: { location } });
}

/** Also in development; the built server sets them on what never gets here, too. */
function protect(response: Response, requestId: string, { settings }: App): void {
	const { headers } = response;
	for (const [name, value] of Object.entries(securityHeaders(settings.isSecure))) {
		headers.set(name, value);
	}
	headers.set('x-request-id', requestId);
	// Only says which framework this is.
	headers.delete('x-sveltekit-page');
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	if (!headers.has('content-security-policy')) {
		headers.set('content-security-policy', policyWithoutPage);
	}
}

/** Where somebody comes from; behind a proxy that did not say, everybody counts as one. */
function addressOf(event: RequestEvent): string {
	try {
		return event.getClientAddress();
	} catch {
		return 'unknown';
	}
}
