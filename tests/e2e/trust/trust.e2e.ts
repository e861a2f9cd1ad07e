import { isReady } from '../clinic/clinician.ts';
import { codeForIntake, enter } from '../patient/visit.ts';
import { expect, test } from '../test.ts';
import { expectFits, signInAs } from './account.ts';

test('an auditor reads and verifies the log', async ({ page, expectAccessible }) => {
	await signInAs(page, 'admin');
	await page.goto('/team/revisjon');
	await isReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revisjonslogg');
	await expectFits(page);
	await page.getByRole('button', { name: 'Kontroller kjeden' }).click();
	await expect(page.getByText(/Kjeden er hel/)).toBeVisible();
	await page.getByLabel('Handling', { exact: true }).selectOption('signIn');
	await page.getByRole('button', { name: 'Vis', exact: true }).click();
	await expect(page).toHaveURL(/handling=signIn/);
	await isReady(page);
	await expectAccessible();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Last ned som CSV' }).click();
	expect((await download).suggestedFilename()).toBe('revisjon.csv');
});

test('the own account, the second factor and confirming again can be used by everybody', async ({
	page,
	expectAccessible
}) => {
	await signInAs(page, 'forsker');
	await page.goto('/konto');
	await isReady(page);
	await expect(page.getByText('Denne økten')).toBeVisible();
	await expectFits(page);
	await expectAccessible();

	await page.goto('/konto/tofaktor');
	await isReady(page);
	await page.getByRole('button', { name: 'Begynn' }).click();
	await expect(page.getByRole('img', { name: /QR-kode/ })).toBeVisible();
	await expectFits(page);
	await expectAccessible();

	await page.goto('/bekreft');
	await isReady(page);
	await expectAccessible();
	await page.getByLabel('Passord').fill('demo-forsker-passord');
	await page.getByRole('button', { name: 'Bekreft' }).click();
	await expect(page).toHaveURL(/\/research$/);
});

test('emergency access asks for a reason, and is refused without', async ({
	page,
	expectAccessible
}) => {
	await signInAs(page, 'kliniker');
	await page.goto('/nodtilgang');
	await isReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nødtilgang');
	await expectFits(page);
	await expectAccessible();
	await page.getByLabel('Fødselsnummer eller nummeret klinikken bruker').fill('finnes ikke');
	await page.getByRole('button', { name: 'Åpne' }).click();
	await expect(page).toHaveURL(/\/nodtilgang$/);
	await expect(page.getByLabel('Hvorfor du trenger det nå')).toBeFocused();
});

test('a person sees who has read what', async ({ page, browser, baseURL, expectAccessible }) => {
	const code = await codeForIntake(browser, baseURL, `Innsyn ${test.info().project.name}`);
	await enter(page, code);
	await page.getByRole('link', { name: 'Se hvem som har sett svarene' }).click();
	await isReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem har sett svarene');
	await expect(page.getByText('Kari Kliniker (demo)')).toBeVisible();
	await expectFits(page);
	await expectAccessible();
});
