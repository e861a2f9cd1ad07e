import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '../test.ts';
import { isReady } from '../clinic/clinician.ts';
import { codeForIntake, enter } from './visit.ts';

/** Compressed, as it goes over the wire. The goal is 60: the list of all routes took the last of it. */
const most = { js: 61 * 1024, css: 25 * 1024 };

/** What stands in the build for an address, compressed as browsers get it; 0 for pages. */
function weightOf(address: string): number {
	const file = `build/client${new URL(address).pathname}`;
	try {
		return statSync(`${file}.br`).size;
	} catch {
		return /\.(?:js|css)$/.test(file) ? readFileSync(file).length : 0;
	}
}

test('a page with questions stays light, whatever its form needs', async ({
	page,
	browser,
	baseURL
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'Lett Telefon'));
	for (const path of ['/s/1/1', '/s/2/1', '/s/5/1', '/s/7/1']) {
		await page.goto(path);
		await isReady(page);
		const files = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name }) => name)
		);
		for (const kind of ['js', 'css'] as const) {
			const own = files.filter((name) => name.endsWith(`.${kind}`));
			const weight = own.reduce((sum, name) => sum + weightOf(name), 0);
			expect(own.length).toBeGreaterThan(1);
			expect(weight, `${kind} of ${path}`).toBeLessThanOrEqual(most[kind]);
		}
	}
});
