import { expect, type Page } from '@playwright/test';
import { isReady } from '../clinic/clinician.ts';

export type DemoName = 'kliniker' | 'forsker' | 'admin';

/** Signs one of the demo's accounts in by password. */
export async function signInAs(page: Page, who: DemoName): Promise<void> {
	await enterStaff(page, `${who}@demo.example`, `demo-${who}-passord`);
	await page.waitForURL((url) => !url.pathname.startsWith('/logg-inn'));
}

/** Tries the staff's door, whether it opens or not. */
export async function enterStaff(page: Page, email: string, password: string): Promise<void> {
	await page.goto('/logg-inn');
	await isReady(page);
	await page.getByLabel('Brukernavn').fill(email);
	await page.getByLabel('Passord', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
}

/** Nothing on the page is wider than the screen. */
export async function expectFits(page: Page): Promise<void> {
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow, 'wider than the screen').toBeLessThanOrEqual(0);
}
