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
});

test('a lead sees what would go by which rule, and decides', async ({ page, expectAccessible }) => {
	await signInAs(page, 'kliniker');
	await page.goto('/rettigheter');
	await isReady(page);
	const research = page.getByRole('group', { name: 'Tall til forskning' });
	await expect(research.getByText('Ingen frist.')).toBeVisible();
	await research.getByLabel('måneder').fill('600');
	await page.getByRole('button', { name: 'Vis hva som ville gå' }).click();
	await expect(page.getByText('Enhetens egne frister er ikke endret.')).toBeVisible();
	await expect(research.getByText('Ingen tall fjernes ved neste runde.')).toBeVisible();
	await page.setViewportSize({ width: 320, height: 640 });
	await isReady(page);
	await expectFits(page);
	await expectAccessible();
	await page.getByRole('button', { name: 'Gjør til enhetens frister' }).click();
	await expect(page.getByText('Fristene er lagret.')).toBeVisible();
	await page.goto('/rettigheter');
	await expect(research.getByLabel('måneder')).toHaveValue('600');
});
