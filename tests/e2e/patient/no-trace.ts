import { expect, type BrowserContext, type Page, type Request } from '@playwright/test';

/** Keys that a browser may hold: SvelteKit's scroll positions, by number, and nothing else. */
const harmless = /^sveltekit:(?:scroll|snapshot)$/;
const numbersOnly = /^[\d{}[\]":,.xyulndef]*$/;

/** Nothing of a person stands in any storage of the browser, in its caches or in an address. */
export async function expectNoTrace(page: Page): Promise<void> {
	const found = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.entries(sessionStorage),
		caches: await caches.keys(),
		databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		cookies: document.cookie
	}));
	expect(found.local).toEqual([]);
	expect(found.session.filter(([key]) => !harmless.test(key))).toEqual([]);
	for (const [, value] of found.session) expect(value).toMatch(numbersOnly);
	expect([found.caches, found.databases, found.workers]).toEqual([[], [], 0]);
	expect(found.cookies, 'cookies that a script can read').toBe('');
}

/** An address of a patient's page: a path of fixed words and numbers, and nothing else. */
const neutralAddress =
	/^\/(?:s(?:\/(?:\d+\/(?:\d+|lagre)|etter\/\d+|svar|ord|hjelp|plan|samtykke|innsyn|kopi|her))?|pause|takk|ut|visning|inn(?:\/tilbake|\/igjen)?)?(?:\/__data\.json)?$/;
const neutralSearch =
	/^(?:|\?n=\d+|\?\/[a-z]+|\?inn=nei|\?del=\d+&side=\d+|\?x-sveltekit-[\w-]+=[01_\w-]+(?:&x-sveltekit-[\w-]+=[01_\w-]+)*)$/;

/** What belongs to those who work here, to every page, or to nobody. */
const othersAddress =
	/^\/(?:team|logg-inn|logg-ut|konto|bekreft|nodtilgang|rettigheter|ansatte|research|health|finnes-ikke|_app)(?:\/|$)|\.(?:svg|ico|png|txt)$/;

/** Cookies of a patient's pages: random, the look of the page, or places by number. */
const neutralCookies: Readonly<Record<string, RegExp>> = {
	ready: /^1?$/,
	visit: /^[\w-]*$/,
	view: /^(?:nb|en)(?:\.[a-z]+){4}$/,
	alone: /^[\da-f-]+(?:\.\d+)*$|^$/
};

/** Watches everything a browser keeps or asks for on a patient's page, for as long as it is open. */
export async function watchTraces(
	context: BrowserContext,
	tell: (trace: string) => void
): Promise<void> {
	context.on('request', (request) => tellAddress(request, tell));
	context.on('response', (response) => {
		const { hostname, pathname } = new URL(response.url());
		if (hostname !== 'localhost' || othersAddress.test(pathname)) return;
		const kept = response.headers()['cache-control'];
		if (response.status() === 200 && !kept?.includes('no-store')) tell(`kept: ${pathname}`);
		response
			.headerValues('set-cookie')
			.then((cookies) => cookies.forEach((cookie) => tellCookie(cookie, tell)))
			// The page went before its headers were read.
			.catch(() => undefined);
	});
	await context.exposeBinding('tellTrace', ({ frame }, kind: string, key: string, value = '') => {
		if (othersAddress.test(new URL(frame.url()).pathname)) return;
		const isHarmless = kind === 'session' && harmless.test(key) && numbersOnly.test(value);
		if (!isHarmless) tell(`${kind}: ${key}`);
	});
	await context.addInitScript(watchInPage);
}

function tellCookie(cookie: string, tell: (trace: string) => void): void {
	const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
	if (neutralCookies[name]?.test(value) === false) tell(`cookie: ${name}`);
}

function tellAddress(request: Request, tell: (trace: string) => void): void {
	const { hostname, pathname, search } = new URL(request.url());
	if (hostname !== 'localhost' || othersAddress.test(pathname)) return;
	if (!neutralAddress.test(pathname) || !neutralSearch.test(search)) {
		tell(`address: ${pathname}${search}`);
	}
}

// Runs in the page, before any script of ours.
function watchInPage(): void {
	if (location.hostname !== 'localhost') return;
	type Tell = (kind: string, key: string, value?: string) => void;
	const tell: Tell = (...trace) => (window as unknown as { tellTrace: Tell }).tellTrace(...trace);
	const stores = [
		['local', localStorage],
		['session', sessionStorage]
	] as const;
	for (const [kind, store] of stores) {
		for (const [key, value] of Object.entries(store)) tell(kind, key, String(value));
	}
	if (document.cookie !== '') tell('readable cookie', document.cookie);

	function before<Owner extends object>(
		owner: Owner,
		method: keyof Owner,
		saw: (self: unknown, given: readonly unknown[]) => void
	) {
		const own = owner[method] as (...given: unknown[]) => unknown;
		owner[method] = function (this: unknown, ...given: unknown[]) {
			saw(this, given);
			return own.apply(this, given);
		} as Owner[typeof method];
	}
	before(Storage.prototype, 'setItem', (self, [key, value]) =>
		tell(self === localStorage ? 'local' : 'session', String(key), String(value))
	);
	before(IDBFactory.prototype, 'open', (_, [name]) => tell('database', String(name)));
	before(CacheStorage.prototype, 'open', (_, [name]) => tell('cache', String(name)));
	before(ServiceWorkerContainer.prototype, 'register', (_, [at]) => tell('worker', String(at)));
	before(History.prototype, 'pushState', (_, [state]) => tellState(state));
	before(History.prototype, 'replaceState', (_, [state]) => tellState(state));

	// SvelteKit numbers the entries of the history, and we add the number of a question.
	function tellState(state: unknown) {
		const words = JSON.stringify(state ?? null).replaceAll(/"(?:sveltekit:[a-z-]+|step)"/g, '0');
		if (!/^(?:null|[\d{}:,.-]*)$/.test(words)) tell('history', words);
	}
}
