import { test } from '../test.ts';

// Every journey is watched by the fixture of `test.ts`; here that it sees what it watches for.
const kept: Readonly<Record<string, () => unknown>> = {
	'the storage of the browser': () => localStorage.setItem('answers', 'x'),
	'the storage of the tab': () => sessionStorage.setItem('answers', 'x'),
	'a database': () => void indexedDB.open('answers'),
	'a cache': () => caches.open('answers').then(() => null),
	'the history': () => history.replaceState({ answer: 'x' }, ''),
	'an address': () => fetch('/s/svar?answer=x').then(() => null)
};

for (const [where, keep] of Object.entries(kept)) {
	test.fail(`a page that kept something in ${where} fails its journey`, async ({ page }) => {
		await page.goto('/');
		await page.evaluate(keep);
	});
}
