import { expect, type Browser, type Page } from '@playwright/test';
import { giveIntake, isReady, makeCode, signIn } from '../clinic/clinician.ts';

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
	await giveIntake(page, name);
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

/** Takes the six words to come back with. */
export async function takeSixWords(page: Page): Promise<string> {
	await page.goto('/s/ord');
	await page.getByRole('button', { name: 'Ja, gi meg seks ord' }).click();
	const words = page.locator('.words li');
	await expect(words).toHaveCount(6);
	return (await words.allInnerTexts()).join(' ');
}

/** The same person on another phone, with their six words. */
export async function onAnotherPhone(
	browser: Browser,
	baseURL: string | undefined,
	words: string
): Promise<Page> {
	const other = await browser.newPage({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO' });
	await other.goto('/');
	await isReady(other);
	await other.getByLabel('Skriv koden').fill(words);
	await other.getByRole('button', { name: 'Fortsett' }).click();
	await expect(other.getByRole('link', { name: /Fortsett der/ })).toBeVisible();
	return other;
}

/** Goes to the next section; says so when the page asks whether somebody is alone. */
export async function goOn(page: Page): Promise<void> {
	await isReady(page);
	const alone = page.getByRole('button', { name: 'Ja, jeg er alene' });
	const next = page.getByRole('button', { name: 'Neste' });
	await expect(alone.or(next)).toBeVisible();
	const before = await asked(page);
	await alone.or(next).click();
	// The address changes a moment before the page does.
	await expect.poll(() => asked(page)).not.toBe(before);
	await isReady(page);
}

/** What stands on the page: its heading and its questions. Empty while the page changes. */
async function asked(page: Page): Promise<string> {
	const [ids, headings] = await Promise.all([
		page.locator('.question').evaluateAll((all) => all.map(({ id }) => id)),
		page.getByRole('heading', { level: 1 }).allTextContents()
	]).catch(() => [[], []]);
	return [...headings, ...ids].join(' ');
}

/** Goes on until a heading stands at the top. */
export async function goOnTo(page: Page, heading: string | RegExp): Promise<void> {
	const top = page.getByRole('heading', { level: 1, name: heading });
	await expect(page.getByRole('button', { name: /Neste|Ja, jeg er alene/ })).toBeVisible();
	for (let pages = 0; pages < 40 && !(await top.isVisible()); pages++) await goOn(page);
	await expect(top).toBeVisible();
}
