import { expect, type Page } from '@playwright/test';

/** Keys that a browser may hold: SvelteKit's scroll positions, by number, and nothing else. */
const harmless = /^sveltekit:(scroll|snapshot)$/;

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
	for (const [, value] of found.session) expect(value).toMatch(/^[\d{}[\]":,.xyulndef]*$/);
	expect([found.caches, found.databases, found.workers]).toEqual([[], [], 0]);
	expect(found.cookies, 'cookies that a script can read').toBe('');
}

/** An address of a patient's page: a path of fixed words and numbers, and at most a number behind. */
export const neutralAddress =
	/^\/(?:s(?:\/(?:\d+\/(?:\d+|lagre)|etter\/\d+|svar|ord|hjelp|plan|samtykke|innsyn|kopi|her))?|pause|takk|ut|visning)?(?:\/__data\.json)?$/;

/** Watches every address that a page asks of us; call the answer at the end. */
export function watchAddresses(page: Page): () => void {
	const seen = new Set<string>();
	page.on('request', (request) => {
		const { pathname, search } = new URL(request.url());
		if (pathname.startsWith('/_app/') || /\.(?:svg|ico)$/.test(pathname)) return;
		seen.add(`${pathname} ${search}`);
	});
	return () => {
		for (const address of seen) {
			const [path = '', search = ''] = address.split(' ');
			expect(path).toMatch(neutralAddress);
			expect(search).toMatch(/^(?:|\?n=\d+|\?\/[a-z]+|\?x-sveltekit-[\w-]+=[01_\w-]+.*)$/);
		}
	};
}
