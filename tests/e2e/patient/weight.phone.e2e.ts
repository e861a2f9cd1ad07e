import { readFileSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { createPerson, giveForm, isReady, makeCode, signIn } from '../clinic/clinician.ts';
import { codeForIntake, enter } from './visit.ts';

/** Compressed, as it goes over the wire. */
const most = { js: 60 * 1024, css: 25 * 1024 };

/** What stands in the build for an address, compressed as browsers get it; 0 for pages. */
function weightOf(address: string): number {
	const file = `build/client${new URL(address).pathname}`;
	try {
		return statSync(`${file}.br`).size;
	} catch {
		return /\.(?:js|css)$/.test(file) ? readFileSync(file).length : 0;
	}
}

async function expectLight(page: Page, path: string): Promise<void> {
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

test('a page with questions stays light, whatever its form needs', async ({
	page,
	browser,
	baseURL
}) => {
	await enter(page, await codeForIntake(browser, baseURL, 'Lett Telefon'));
	for (const path of ['/s/1/1', '/s/2/1', '/s/5/1', '/s/7/1']) await expectLight(page, path);
});

test('the form that mixes most kinds of questions stays light, too', async ({
	page,
	browser,
	baseURL
}) => {
	const desk = await browser.newPage({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO' });
	await signIn(desk);
	await createPerson(desk, 'Blandet Telefon');
	await giveForm(desk, 'Hvilket sted passer for deg?');
	const code = await makeCode(desk);
	await desk.close();
	await enter(page, code);
	await expectLight(page, '/s/1/1');
});
