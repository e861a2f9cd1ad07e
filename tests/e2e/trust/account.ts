import { expect, type Page } from '@playwright/test';
import { isReady } from '../clinic/clinician.ts';

export type DemoName = 'kliniker' | 'forsker' | 'admin';

/** Signs one of the demo's accounts in by password. */
export async function signInAs(page: Page, who: DemoName): Promise<void> {
	await page.goto('/logg-inn');
	await isReady(page);
	await page.getByLabel('Brukernavn').fill(`${who}@demo.example`);
	await page.getByLabel('Passord', { exact: true }).fill(`demo-${who}-passord`);
	await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/logg-inn'));
}

/** Nothing on the page is wider than the screen. */
export async function expectFits(page: Page): Promise<void> {
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow, 'wider than the screen').toBeLessThanOrEqual(0);
}
