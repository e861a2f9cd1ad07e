import { isReady } from '../clinic/clinician.ts';
import { codeForIntake, enter } from '../patient/visit.ts';
import { expect, test } from '../test.ts';
import { expectFits, signInAs } from './account.ts';

test('a person asks for their data; the work list says by when, and a lead answers', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	const code = await codeForIntake(browser, baseURL, 'Rettigheter Oppdiktet');
	await enter(page, code);
	await page.goto('/s/innsyn');
	await isReady(page);
	await page.getByText('Be om noe').click();
	await page.getByLabel('Se alt som står om meg').check();
	await page.getByLabel('Vil du si mer? Det er valgfritt.').fill('Alt fra i vår.');
	await expectAccessible();
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByText(/Takk\. Vi har fått det/)).toBeVisible();

	await page.context().clearCookies();
	await signInAs(page, 'kliniker');
	await page.goto('/team');
	await isReady(page);
	await expect(page.getByText(/Svar innen/)).toBeVisible();
	await page.getByRole('link', { name: /forespørse?l(er)? om rettigheter/ }).click();
	await isReady(page);
	await expect(page.getByText('Alt fra i vår.')).toBeVisible();
	await page.setViewportSize({ width: 320, height: 640 });
	await expectFits(page);
	await expectAccessible();
	await page.getByLabel('Hva dere gjorde', { exact: false }).first().fill('Kopien er sendt.');
	await page.getByRole('button', { name: 'Etterkommet' }).first().click();
	await expect(page.getByText('Kopien er sendt.')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Full kopi som fil (JSON)' }).first().click();
	expect((await download).suggestedFilename()).toBe('kopi.json');
	await page.getByLabel('Måneder').fill('1');
	await page.getByRole('button', { name: 'Vis' }).click();
	await expect(page.getByText(/må bevares/)).toBeVisible();
});
