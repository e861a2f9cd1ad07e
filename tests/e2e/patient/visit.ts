import { expect, type Browser, type Page } from '@playwright/test';
import { createPerson, isReady, makeCode, signIn } from '../clinic/clinician.ts';

/** A clinician, on a screen of their own, gives a new person the intake; gives the one-time code. */
export async function codeForIntake(
	browser: Browser,
	baseURL: string | undefined,
	name: string
): Promise<string> {
	const desk = await browser.newContext({
		...(baseURL === undefined ? {} : { baseURL }),
		viewport: { width: 1280, height: 720 },
		locale: 'nb-NO',
		javaScriptEnabled: true
	});
	const page = await desk.newPage();
	await signIn(page);
	await createPerson(page, name);
	await page.getByRole('link', { name: 'Gi skjemaer' }).click();
	await isReady(page);
	await page.getByRole('button', { name: 'Gi skjemaene' }).click();
	await expect(page.getByRole('heading', { name: 'Slik står det' })).toBeVisible();
	const code = await makeCode(page);
	await desk.close();
	return code;
}

/** Comes in with a code, written the way a tired person would. */
export async function enter(page: Page, code: string): Promise<void> {
	await page.goto('/');
	await isReady(page);
	await page.getByLabel('Kode').fill(code.toLowerCase().replaceAll('-', ' '));
	await page.getByRole('button', { name: 'Fortsett' }).click();
	await expect(page.getByRole('link', { name: 'Begynn', exact: true })).toBeVisible();
}

/** Goes to the next section; says so when the page asks whether somebody is alone. */
export async function goOn(page: Page): Promise<void> {
	await isReady(page);
	const alone = page.getByRole('button', { name: 'Ja, jeg er alene' });
	if (await alone.isVisible()) {
		await alone.click();
		await expect(alone).toBeHidden();
		await isReady(page);
		return;
	}
	const before = page.url();
	await page.getByRole('button', { name: 'Neste' }).click();
	await page.waitForURL((url) => url.href !== before);
	await isReady(page);
}

/** Goes on until a heading stands at the top. */
export async function goOnTo(page: Page, heading: string | RegExp): Promise<void> {
	const top = page.getByRole('heading', { level: 1, name: heading });
	for (let pages = 0; pages < 40 && !(await top.isVisible()); pages++) await goOn(page);
	await expect(top).toBeVisible();
}
